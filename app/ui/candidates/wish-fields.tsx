import type { WishChoices } from '#app/domain/candidates/work-choices.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileFormTexts } from '#app/i18n/texts/profile-form.ts'
import { Choice } from '#app/ui/form/choice.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import { useChosen } from '#app/ui/form/use-chosen.ts'
import { VocabularyField } from '#app/ui/form/vocabulary-field.tsx'
import { DontKnow } from './dont-know.tsx'
import type { Typed } from './typed.ts'

/** Jobs and tasks that she would like, or rather not, each with three answers. */
export function WishFields({ chosen: items, find, form }: WishChoices & { form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const chosen = useChosen(items)
  const options = (['wish', 'unwanted', 'neither'] as const).map((value) => ({ value, label: t(`form.${value}`) }))
  return (
    <>
      <VocabularyField
        name="wish"
        kinds={['occupation', 'task']}
        label={t('form.search')}
        hint={t('form.search.hint')}
        error={form.error('wishSearch')}
        chosen={chosen}
        find={find}
        legend={t('form.chosen')}
        gone={({ id }) => <input type="hidden" name={`occupation.${id}`} value="neither" />}
      >
        {({ id, label, fresh }) => {
          const { name, defaultValue, error } = form.field(`occupation.${id}`)
          const answer = fresh ? 'wish' : defaultValue
          return <Choice row name={name} legend={label} options={options} defaultValue={answer} error={error} />
        }}
      </VocabularyField>
      <div>
        <Tick name="open" label={t('form.open')} defaultChecked={form.value('open') === 'on'} />
        <DontKnow about="wishes" form={form} />
      </div>
    </>
  )
}
