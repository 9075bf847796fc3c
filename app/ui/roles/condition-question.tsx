import type { ConditionQuestion as Question } from '#app/domain/roles/condition-choices.ts'
import { ui } from '#app/i18n/texts/ui.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Choice } from '#app/ui/form/choice.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { answers, FourWayAnswer, MeasuredAnswer } from '#app/ui/form/four-way.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

interface QuestionProps {
  question: Question
  form: FormValues
  /** A job may say what makes a no hard; a place does not. */
  asksReason?: boolean
}

/** One question about what a job or a workplace offers, in the way that its item is counted. */
export function ConditionQuestion({ question, form, asksReason = false }: QuestionProps) {
  const { id, label, measure, partly } = question
  const name = `conditions.${id}`
  if (measure && 'grades' in measure) return <GradeQuestion question={question} form={form} grades={measure.grades} />
  if (measure)
    return (
      <MeasuredAnswer
        {...form.control(`${name}.value`)}
        legend={label}
        hint={<Hint question={question} />}
        unit={measure.unit}
        adaptable={form.control(`${name}.adaptableTo`)}
        unknown={{ name: `${name}.unknown`, defaultChecked: form.value(`${name}.unknown`) === 'on' }}
      />
    )
  const { defaultValue, error } = form.control(name)
  return (
    <FourWayAnswer
      name={name}
      legend={label}
      hint={<Hint question={question} />}
      error={error}
      defaultValue={answers.find((answer) => answer === defaultValue)}
      opens={partly ? { partly: <p>{partly}.</p> } : {}}
      {...(asksReason && { reason: form.control(`reasons.${id}`) })}
    />
  )
}

/** From nothing to a lot: words instead of numbers, and what it can be arranged to. */
function GradeQuestion({ question, form, grades }: QuestionProps & { grades: readonly string[] }) {
  const t = useRoleFormText()
  const words = useText(ui)
  const name = `conditions.${question.id}`
  const options = grades.map((label, value) => ({ value: String(value), label: capital(label) }))
  return (
    <div className="r-need r-grade">
      <Choice
        {...form.control(`${name}.value`)}
        row
        legend={question.label}
        hint={<Hint question={question} />}
        options={[...options, { value: 'unknown', label: words('ui.answer.unknown') }]}
      />
      <div className="r-detail">
        <Select
          {...form.control(`${name}.adaptableTo`)}
          label={t('form.grade.adaptable')}
          options={[{ value: '', label: t('form.grade.none') }, ...options.slice(0, -1)]}
        />
      </div>
    </div>
  )
}

/** The question itself, and what the workplace has said already. */
function Hint({ question }: { question: Question }) {
  const t = useRoleFormText()
  return (
    <>
      {question.hint} {question.inherited && <strong>{t('form.inherited', { what: question.inherited })}</strong>}
    </>
  )
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('da') + word.slice(1)
