import type {
  ConditionQuestion as Question,
  ConditionQuestions as Questions,
} from '#app/domain/roles/condition-choices.ts'
import { Fold } from '#app/ui/feedback.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { TextLink } from '#app/ui/link.tsx'
import { ConditionQuestion } from './condition-question.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

interface ConditionQuestionsProps {
  of: 'role' | 'workplace'
  questions: Questions
  form: FormValues
  /** Where the questions about the place are answered for all its jobs; null when they are. */
  placeHref?: string | null
}

/** Those that matter most, then the rest by group, folded; a group with something wrong in it is open. */
export function ConditionQuestions({ of, questions, form, placeHref }: ConditionQuestionsProps) {
  const t = useRoleFormText()
  const wrong = Object.keys(form.errors)
  const asksReason = of === 'role'
  return (
    <>
      <p className="hint r-intro">
        {t(`form.conditions.${of}`)} {t('form.conditions.unknown')}
        {placeHref && (
          <>
            {' '}
            <TextLink href={placeHref}>{t('form.conditions.place')}</TextLink>
          </>
        )}
      </p>
      {questions.first.map((question) => (
        <ConditionQuestion key={question.id} question={question} form={form} asksReason={asksReason} />
      ))}
      {questions.first.length > 0 && <h3>{t('form.conditions.more')}</h3>}
      <div className="r-folds">
        {questions.groups.map(({ id, label, items }) => (
          <Fold
            key={id}
            summary={label}
            end={t('form.answered', { done: items.filter((item) => isAnswered(form, item)).length, all: items.length })}
            open={items.some(({ id: item }) => wrong.some((name) => isAbout(name, item)))}
          >
            {items.map((question) => (
              <ConditionQuestion key={question.id} question={question} form={form} asksReason={asksReason} />
            ))}
          </Fold>
        ))}
      </div>
    </>
  )
}

/** A field of one question: its answer, or what makes it hard. */
function isAbout(name: string, item: string): boolean {
  return name.startsWith(`conditions.${item}`) || name === `reasons.${item}`
}

/** "Don't know" is an answer too. */
function isAnswered(form: FormValues, { id }: Question): boolean {
  return ['', '.value', '.unknown'].some((end) => Boolean(form.value(`conditions.${id}${end}`)))
}
