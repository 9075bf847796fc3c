import type { ReactNode } from 'react'
import { ui } from '#app/i18n/texts/ui.ts'
import { useText } from '#app/i18n/use-text.ts'
import { classes } from '../classes.ts'
import { Field } from './field.tsx'
import { HintAndError } from './parts.tsx'
import { Tick } from './tick.tsx'
import { type ErrorText, wire } from './wiring.ts'

/** The answers to "can you offer this?". "Don't know" is an answer too. */
export const answers = ['yes', 'partly', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

interface NeedProps {
  name: string
  id?: string | undefined
  legend: ReactNode
  hint?: ReactNode
  error?: ErrorText
}

interface Blank {
  name: string
  defaultValue?: string | undefined
  error?: ErrorText
}

export interface FourWayAnswerProps extends NeedProps {
  defaultValue?: Answer | undefined
  /** Opens under an answer: a value for `partly`, what could be gained for `unknown`. Works without JavaScript. */
  opens?: Partial<Record<Answer, ReactNode>>
  /** Opens a short reason under "no", which only the municipality sees. */
  reason?: Blank
}

/** Ja, delvist, nej, ved ikke: four visible radio buttons, two by two on a phone, nothing chosen beforehand. */
export function FourWayAnswer({
  name,
  id = name,
  legend,
  hint,
  error,
  defaultValue,
  opens,
  reason,
}: FourWayAnswerProps) {
  const t = useText(ui)
  const wiring = wire({ name, id, hint, error })
  const no = reason ? <Reason {...reason} /> : opens?.no
  return (
    <fieldset
      className={classes('r-need', wiring.errorId && 'field field--error')}
      aria-describedby={wiring.aria['aria-describedby']}
    >
      <legend>{legend}</legend>
      <HintAndError hint={hint} wiring={wiring} />
      <div className="fourway">
        {answers.map((answer, index) => {
          const own = index === 0 ? id : `${id}-${answer}`
          return (
            <label key={answer} htmlFor={own}>
              <input type="radio" id={own} name={name} value={answer} defaultChecked={defaultValue === answer} />
              {t(`ui.answer.${answer}`)}
            </label>
          )
        })}
      </div>
      {answers.map((answer) => {
        const content = answer === 'no' ? no : opens?.[answer]
        if (!content) return null
        const look = answer === 'unknown' ? 'r-gain' : 'r-detail'
        return (
          <div key={answer} className={`opens opens--${answer} ${look}`}>
            {content}
          </div>
        )
      })}
    </fieldset>
  )
}

function Reason({ name, defaultValue, error }: Blank) {
  const t = useText(ui)
  const label = (
    <>
      {t('ui.reason')} <span className="muted">{t('ui.reason.private')}</span>
    </>
  )
  return <Field name={name} label={label} defaultValue={defaultValue} error={error} maxLength={200} />
}

export interface MeasuredAnswerProps extends NeedProps {
  /** "kg", "minutter": stands after both fields. */
  unit: ReactNode
  /** Over the first field. Default "Hvor meget?". */
  valueLabel?: ReactNode
  defaultValue?: string | number | undefined
  /** What it can be arranged to: "op til 8 kg, kan deles op til 5 kg". */
  adaptable?: Blank & { label?: ReactNode }
  /** A tick for "ved ikke", so that an empty field is a choice. */
  unknown?: { name: string; defaultChecked?: boolean }
}

/** A need that is measured: the value itself and what it can be arranged to. The first field's name is `name`. */
export function MeasuredAnswer(props: MeasuredAnswerProps) {
  const { name, id = name, legend, hint, error, unit, valueLabel, defaultValue, adaptable, unknown } = props
  const t = useText(ui)
  const group = wire({ name: `${id}-group`, hint })
  return (
    <fieldset className="r-need" aria-describedby={group.hintId}>
      <legend>{legend}</legend>
      <HintAndError hint={hint} wiring={group} />
      <div className="r-detail r-measure">
        <Field
          name={name}
          id={id}
          label={valueLabel ?? t('ui.value')}
          suffix={unit}
          width="xs"
          inputMode="decimal"
          defaultValue={defaultValue}
          error={error}
        />
        {adaptable && (
          <Field
            {...adaptable}
            label={adaptable.label ?? t('ui.adaptable')}
            suffix={unit}
            width="xs"
            inputMode="decimal"
          />
        )}
        {unknown && <Tick {...unknown} label={t('ui.answer.unknown')} />}
      </div>
    </fieldset>
  )
}
