import type { InputHTMLAttributes, ReactNode } from 'react'
import { classes } from '../classes.ts'
import { type ControlProps, HintAndError, LabelText } from './parts.tsx'
import { wire } from './wiring.ts'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'inputMode' | 'autoComplete' | 'maxLength' | 'minLength' | 'min' | 'max' | 'step' | 'spellCheck' | 'list' | 'onChange'
>

export interface FieldProps extends ControlProps, Native {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date' | 'time' | 'url' | 'file'
  defaultValue?: string | number | undefined
  /** `xs` for a number, `m` for a date, a telephone number or a code. */
  width?: 'xs' | 'm' | 'full'
  prefix?: ReactNode
  /** The unit or what else follows the field: "timer", "kg, kan deles op". */
  suffix?: ReactNode
  accept?: string
}

/** One line of text: label, hint, error, control, in that order. */
export function Field(props: FieldProps) {
  const { name, id, label, hint, error, optional, hideLabel, type = 'text', width, prefix, suffix, ...native } = props
  const unit = suffix || prefix ? `${id ?? name}-unit` : undefined
  const wiring = wire({ name, id, hint, error, also: [unit] })
  const input = (
    <input
      {...native}
      {...wiring.aria}
      className={classes('input', width && width !== 'full' && `input--${width}`)}
      id={wiring.id}
      name={name}
      type={type}
    />
  )
  return (
    <div className={classes('field', wiring.errorId && 'field--error')}>
      <label htmlFor={wiring.id}>
        <LabelText label={label} optional={optional} hideLabel={hideLabel} />
      </label>
      <HintAndError hint={hint} wiring={wiring} />
      {unit ? (
        <div className="field__unit">
          {prefix && <span id={suffix ? undefined : unit}>{prefix}</span>}
          {input}
          {suffix && <span id={unit}>{suffix}</span>}
        </div>
      ) : (
        input
      )}
    </div>
  )
}
