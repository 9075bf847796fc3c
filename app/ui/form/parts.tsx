import type { ReactNode } from 'react'
import { ui } from '#app/i18n/texts/ui.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '../icon.tsx'
import type { ErrorText, Wiring } from './wiring.ts'

/** What every form control takes. `error` is a text or conform's `field.errors`; `id` is the name unless given. */
export interface ControlProps {
  name: string
  id?: string | undefined
  label: ReactNode
  hint?: ReactNode
  error?: ErrorText
  /** Writes "(valgfrit)" after the label. Everything else is asked for. */
  optional?: boolean
  /** Keeps the label for screen readers only, where the words stand beside the control already. */
  hideLabel?: boolean
  /** The id of a form elsewhere on the page. */
  form?: string | undefined
}

/** The label's words, with "(valgfrit)" where nothing has to be written. */
export function LabelText({ label, optional, hideLabel }: Pick<ControlProps, 'label' | 'optional' | 'hideLabel'>) {
  const t = useText(ui)
  return (
    <span className={hideLabel ? 'vh' : undefined}>
      {label}
      {optional && <span className="optional"> {t('ui.optional')}</span>}
    </span>
  )
}

/** Hint and error under a label or a legend, tied by `wire`. */
export function HintAndError({ hint, wiring }: { hint?: ReactNode; wiring: Wiring }) {
  const t = useText(ui)
  return (
    <>
      {hint && (
        <div className="hint" id={wiring.hintId}>
          {hint}
        </div>
      )}
      {wiring.errorId && (
        <p className="error" id={wiring.errorId}>
          <Icon name="warning" />
          <span>
            <span className="vh">{t('ui.error')} </span>
            {wiring.errors.join('. ')}
          </span>
        </p>
      )}
    </>
  )
}
