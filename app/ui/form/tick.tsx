import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { HintAndError } from './parts.tsx'
import { type ErrorText, wire } from './wiring.ts'

export interface TickProps {
  name: string
  id?: string | undefined
  label: ReactNode
  hint?: ReactNode
  error?: ErrorText
  /** Sent when ticked. Default `on`. */
  value?: string
  defaultChecked?: boolean
  form?: string | undefined
}

/** One check box beside a sentence: something seen, or one thing switched on. */
export function Tick({ name, id, label, hint, error, value = 'on', defaultChecked, form }: TickProps) {
  const wiring = wire({ name, id, hint, error })
  return (
    <div className={classes(wiring.errorId && 'field--error')}>
      <HintAndError wiring={wiring} />
      <label className="tick" htmlFor={wiring.id}>
        <input
          {...wiring.aria}
          type="checkbox"
          id={wiring.id}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          form={form}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div className="hint tick__hint" id={wiring.hintId}>
          {hint}
        </div>
      )}
    </div>
  )
}
