import type { CompetenceChoices } from '#app/domain/candidates/work-choices.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileFormTexts } from '#app/i18n/texts/profile-form.ts'
import { Fold } from '#app/ui/feedback.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import { type ChosenItem, useChosen } from '#app/ui/form/use-chosen.ts'
import { VocabularyField } from '#app/ui/form/vocabulary-field.tsx'
import type { Typed } from './typed.ts'

const controlOf = (id: string) => `level.${id}`

/** What she can do, found by search or in the groups; what is answered stands together above the groups. */
export function CompetenceFields({ chosen: items, find, groups, levels, form }: CompetenceChoices & { form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const chosen = useChosen(items)
  const above = new Set([...chosen.items, ...(find?.hits ?? [])].map(({ id }) => id))
  const removed = new Set(chosen.removed.map(({ id }) => id))
  const options = [
    { value: '', label: t('form.level.none') },
    ...levels.map(({ id, label }) => ({ value: id, label })),
    { value: '0', label: t('form.level.0') },
    { value: 'unknown', label: t('form.unknown') },
  ]
  const level = ({ id, label, given }: ChosenItem) => {
    const { name, defaultValue, error } = form.field(controlOf(id))
    const value = given ?? (removed.has(id) ? '' : defaultValue)
    return <Select name={name} label={label} options={options} defaultValue={value} error={error} />
  }
  return (
    <>
      <VocabularyField
        name="competence"
        kinds={['competence']}
        label={t('form.competences')}
        hint={t('form.competences.hint')}
        error={form.error('competenceSearch')}
        chosen={chosen}
        find={find}
        legend={t('form.competences.chosen')}
        controlOf={controlOf}
      >
        {level}
      </VocabularyField>
      <div>
        <h2 className="mb-4">{t('form.competences.groups')}</h2>
        {groups.map((group) => {
          const others = group.items.filter(({ id }) => !above.has(id))
          return (
            <Fold
              key={group.id}
              summary={group.label}
              end={t('form.competences.inGroup', { count: others.length })}
              open={others.some(({ id }) => form.error(controlOf(id)))}
            >
              <div className="form">
                {others.map((item) => (
                  <div key={`${item.id} ${removed.has(item.id)}`}>{level(item)}</div>
                ))}
              </div>
            </Fold>
          )
        })}
      </div>
      <Tick
        name="complete"
        label={t('form.complete')}
        hint={t('form.complete.hint')}
        defaultChecked={form.value('complete') === 'on'}
      />
    </>
  )
}
