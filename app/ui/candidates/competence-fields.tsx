import type { CompetenceChoices } from '#app/domain/candidates/part-choices.ts'
import { profileForm } from '#app/i18n/texts/profile-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Fold } from '#app/ui/feedback.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import type { Typed } from './typed.ts'

/** What she can do, folded by group; groups with an answer stand open. */
export function CompetenceFields({ groups, levels, form }: CompetenceChoices & { form: Typed }) {
  const t = useText(profileForm)
  const options = [
    { value: '', label: t('form.level.none') },
    ...levels.map(({ id, label }) => ({ value: id, label })),
    { value: '0', label: t('form.level.0') },
  ]
  return (
    <>
      <p>{t('form.competences.hint')}</p>
      <div>
        {groups.map((group) => {
          const count = group.items.filter(({ id }) => form.value(`level.${id}`)).length
          return (
            <Fold
              key={group.id}
              summary={group.label}
              end={count > 0 && t('form.answered', { count })}
              open={group.items.some(({ id }) => form.error(`level.${id}`))}
            >
              <div className="form">
                {group.items.map(({ id, label }) => (
                  <Select key={id} {...form.field(`level.${id}`)} label={label} options={options} />
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
