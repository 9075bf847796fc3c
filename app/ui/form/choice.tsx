import type { ChangeEventHandler, ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Fieldset } from './fieldset.tsx'
import { type ErrorText, wire } from './wiring.ts'

export interface Option {
  value: string
  label: ReactNode
  /** One more line under the label. */
  hint?: ReactNode
}

interface GroupProps {
  name: string
  id?: string | undefined
  legend: ReactNode
  hint?: ReactNode
  error?: ErrorText
  optional?: boolean
  hideLegend?: boolean
  options: readonly Option[]
  /** Side by side instead of one under the other; for short labels. */
  row?: boolean
  onChange?: ChangeEventHandler<HTMLInputElement>
}

export interface ChoiceProps extends GroupProps {
  defaultValue?: string | undefined
}

export interface ChecksProps extends GroupProps {
  defaultValue?: readonly string[] | undefined
}

/** One of a few: visible radio buttons. Nothing is chosen unless `defaultValue` says so. */
export function Choice({ defaultValue, ...group }: ChoiceProps) {
  return <Options {...group} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />
}

/** Any of a few: check boxes that share a name, so the form data holds one entry for each that is ticked. */
export function Checks({ defaultValue = [], ...group }: ChecksProps) {
  return <Options {...group} type="checkbox" chosen={defaultValue} />
}

interface OptionsProps extends GroupProps {
  type: 'radio' | 'checkbox'
  chosen: readonly string[]
}

function Options({ name, id = name, options, row, type, chosen, onChange, ...rest }: OptionsProps) {
  const invalid = wire({ name: id, error: rest.error }).aria['aria-invalid']
  return (
    <Fieldset {...rest} name={id}>
      <div className={classes('choices', row && 'choices--row')}>
        {options.map((option, index) => {
          const own = index === 0 ? id : `${id}-${option.value}`
          return (
            <label className="choice" key={option.value} htmlFor={own}>
              <input
                type={type}
                id={own}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-invalid={type === 'checkbox' ? invalid : undefined}
                onChange={onChange}
              />
              <span>
                {option.label}
                {option.hint && <small>{option.hint}</small>}
              </span>
            </label>
          )
        })}
      </div>
    </Fieldset>
  )
}
