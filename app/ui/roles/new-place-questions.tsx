import type { ConditionQuestion as Question } from '#app/domain/roles/condition-choices.ts'
import { Fold } from '#app/ui/feedback.tsx'
import { Field } from '#app/ui/form/field.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { ConditionQuestion } from './condition-question.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

interface NewPlaceQuestionsProps {
  form: FormValues
  /** Work from home, which is about the job, and the basics of the place after it. */
  questions: readonly Question[]
}

/** The place of a job that is written before there is an account: where it is, and what holds for every job there. */
export function NewPlaceQuestions({ form, questions }: NewPlaceQuestionsProps) {
  const t = useRoleFormText()
  const [home, ...basics] = questions
  const wrong = Object.keys(form.errors)
  return (
    <>
      <input type="hidden" name="workplaceId" value={form.value('workplaceId') ?? 'ny'} />
      <Field
        {...form.control('place.name')}
        label={t('form.place.name')}
        hint={t('form.place.name.hint')}
        autoComplete="off"
      />
      <Field {...form.control('place.address')} label={t('form.place.address')} autoComplete="street-address" />
      <Field
        {...form.control('place.postcode')}
        label={t('form.place.postcode')}
        width="xs"
        inputMode="numeric"
        autoComplete="postal-code"
      />
      <Field
        {...form.control('positions')}
        width="xs"
        inputMode="numeric"
        autoComplete="off"
        label={t('form.positions')}
      />
      {home && <ConditionQuestion question={home} form={form} />}
      <Fold
        summary={t('form.place.basics')}
        open={basics.some(({ id }) => wrong.some((name) => name.startsWith(`conditions.${id}`)))}
      >
        <p className="hint">{t('form.place.basics.hint')}</p>
        {basics.map((question) => (
          <ConditionQuestion key={question.id} question={question} form={form} />
        ))}
      </Fold>
    </>
  )
}
