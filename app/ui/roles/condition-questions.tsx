import type {
  ConditionQuestion as Question,
  ConditionQuestions as Questions,
} from '#app/domain/roles/condition-choices.ts'
import { Fold } from '#app/ui/feedback.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { ConditionQuestion } from './condition-question.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

interface ConditionQuestionsProps {
  of: 'role' | 'workplace'
  questions: Questions
  form: FormValues
}

/** The five that matter most, then the rest by group, folded; a group with something wrong in it is open. */
export function ConditionQuestions({ of, questions, form }: ConditionQuestionsProps) {
  const t = useRoleFormText()
  const wrong = Object.keys(form.errors)
  return (
    <>
      <p className="hint r-intro">
        {t(`form.conditions.${of}`)} {t('form.conditions.unknown')}
      </p>
      {questions.first.map((question) => (
        <ConditionQuestion key={question.id} question={question} form={form} />
      ))}
      <div className="r-folds">
        {questions.groups.map(({ id, label, items }) => (
          <Fold
            key={id}
            summary={label}
            end={t('form.answered', { done: items.filter((item) => isAnswered(form, item)).length, all: items.length })}
            open={items.some((item) => wrong.some((name) => name.startsWith(`conditions.${item.id}`)))}
          >
            {items.map((question) => (
              <ConditionQuestion key={question.id} question={question} form={form} />
            ))}
          </Fold>
        ))}
      </div>
    </>
  )
}

/** "Don't know" is an answer too. */
function isAnswered(form: FormValues, { id }: Question): boolean {
  return ['', '.value', '.unknown'].some((end) => Boolean(form.value(`conditions.${id}${end}`)))
}
