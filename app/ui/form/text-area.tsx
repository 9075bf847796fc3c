import type { ChangeEventHandler, ReactNode } from 'react'
import { ui } from '#app/i18n/texts/ui.ts'
import { useText } from '#app/i18n/use-text.ts'
import { classes } from '../classes.ts'
import { type ControlProps, HintAndError, LabelText } from './parts.tsx'
import { wire } from './wiring.ts'

export interface TextAreaProps extends ControlProps {
  defaultValue?: string | undefined
  rows?: number
  maxLength?: number
  /** Says under the field who can read it, after the count of characters. */
  note?: ReactNode
  onChange?: ChangeEventHandler<HTMLTextAreaElement>
}

/** Several lines of text. With `maxLength` or `note` a line below says how much room there is and who reads it. */
export function TextArea(props: TextAreaProps) {
  const { name, id, label, hint, error, optional, hideLabel, rows = 4, maxLength, note, ...native } = props
  const t = useText(ui)
  const counter = maxLength || note ? `${id ?? name}-counter` : undefined
  const wiring = wire({ name, id, hint, error, also: [counter] })
  const used = native.defaultValue?.length ?? 0
  return (
    <div className={classes('field', wiring.errorId && 'field--error')}>
      <label htmlFor={wiring.id}>
        <LabelText label={label} optional={optional} hideLabel={hideLabel} />
      </label>
      <HintAndError hint={hint} wiring={wiring} />
      <textarea {...native} {...wiring.aria} className="textarea" id={wiring.id} name={name} rows={rows} />
      {counter && (
        <p className="counter" id={counter}>
          {maxLength ? `${t('ui.characters', { used, max: maxLength })} ` : ''}
          {note}
        </p>
      )}
    </div>
  )
}
