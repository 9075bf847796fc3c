import type { ConditionQuestion as ConditionQuestionOf } from '#app/domain/roles/condition-choices.ts'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { ConditionQuestion } from './condition-question.tsx'
import { TaskRows } from './role-rows.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

interface WorkQuestionsProps {
  form: FormValues
  rows: number
  askReason: boolean
}

/** What the job is called and what is done in it. Why certain words stay is asked only when they are there. */
export function WorkQuestions({ form, rows, askReason }: WorkQuestionsProps) {
  const t = useRoleFormText()
  return (
    <>
      <Field {...form.control('title')} label={t('form.title')} hint={t('form.title.hint')} autoComplete="off" />
      <TextArea
        {...form.control('description')}
        label={t('form.description')}
        hint={t('form.description.hint')}
        rows={5}
        maxLength={5000}
      />
      {askReason && (
        <Field {...form.control('wordingReason')} optional label={t('form.reason')} hint={t('form.reason.hint')} />
      )}
      <TaskRows form={form} wanted={rows} />
      <Fieldset name="peer-group" legend={t('form.peer')} hint={t('form.peer.hint')} optional>
        <Tick name="peer" label={t('form.peer.tick')} defaultChecked={form.value('peer') === 'on'} />
      </Fieldset>
    </>
  )
}

interface PlaceQuestionsProps {
  form: FormValues
  /** How much can be done from home. */
  home: readonly ConditionQuestionOf[]
  workplaces: readonly { value: string; label: string }[]
  newHref: string
}

/** Where, how much from home, and how many people. */
export function PlaceQuestions({ form, home, workplaces, newHref }: PlaceQuestionsProps) {
  const t = useRoleFormText()
  const none = { value: '', label: t('form.workplace.choose') }
  return (
    <>
      <Select
        {...form.control('workplaceId')}
        width="full"
        label={t('form.workplace')}
        hint={
          <>
            {workplaces.length === 0 && `${t('form.workplace.none')} `}
            <TextLink href={newHref}>{t('form.workplace.new')}</TextLink>
          </>
        }
        options={[none, ...workplaces]}
      />
      {home.map((question) => (
        <ConditionQuestion key={question.id} question={question} form={form} />
      ))}
      <Field
        {...form.control('positions')}
        width="xs"
        inputMode="numeric"
        autoComplete="off"
        label={t('form.positions')}
      />
    </>
  )
}
