import type { ChangeEventHandler } from 'react'
import { classes } from '../classes.ts'
import { type ControlProps, HintAndError, LabelText } from './parts.tsx'
import { wire } from './wiring.ts'

export interface SelectOption {
  value: string
  label: string
}

/** Options under a name that cannot be chosen itself. */
export interface SelectGroup {
  label: string
  options: readonly SelectOption[]
}

export interface SelectProps extends ControlProps {
  options: readonly (SelectOption | SelectGroup)[]
  defaultValue?: string | undefined
  width?: 'm' | 'full'
  onChange?: ChangeEventHandler<HTMLSelectElement>
}

/** One of a list that is too long for radios. Give an empty first option where nothing must be chosen beforehand. */
export function Select(props: SelectProps) {
  const { name, id, label, hint, error, optional, hideLabel, options, width = 'm', ...native } = props
  const wiring = wire({ name, id, hint, error })
  return (
    <div className={classes('field', wiring.errorId && 'field--error')}>
      <label htmlFor={wiring.id}>
        <LabelText label={label} optional={optional} hideLabel={hideLabel} />
      </label>
      <HintAndError hint={hint} wiring={wiring} />
      <select
        {...native}
        {...wiring.aria}
        className={classes('select', width === 'm' && 'input--m')}
        id={wiring.id}
        name={name}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              <Options options={option.options} />
            </optgroup>
          ) : (
            <Options key={option.value} options={[option]} />
          ),
        )}
      </select>
    </div>
  )
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))
}
