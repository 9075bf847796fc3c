import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { HintAndError, LabelText } from './parts.tsx'
import { type ErrorText, wire } from './wiring.ts'

export interface FieldsetProps {
  /** Names the ids of hint and error; the summary links to the first control inside, not to the fieldset. */
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: ErrorText
  optional?: boolean
  hideLegend?: boolean
  children: ReactNode
}

/** Several controls that answer one question. */
export function Fieldset({ name, legend, hint, error, optional, hideLegend, children }: FieldsetProps) {
  const wiring = wire({ name, hint, error })
  return (
    <fieldset
      className={classes('field', wiring.errorId && 'field--error')}
      aria-describedby={wiring.aria['aria-describedby']}
    >
      <legend>
        <LabelText label={legend} optional={optional} hideLabel={hideLegend} />
      </legend>
      <HintAndError hint={hint} wiring={wiring} />
      {children}
    </fieldset>
  )
}
