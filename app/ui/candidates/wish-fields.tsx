import type { Item, WishChoices } from '#app/domain/candidates/part-choices.ts'
import { profileForm } from '#app/i18n/texts/profile-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import type { Typed } from './typed.ts'

/** Jobs and tasks by search: the answer stands in the form below. */
export function WishSearch({ words }: { words: string }) {
  const t = useText(profileForm)
  return (
    <form method="get" role="search" className="form p-search">
      <Field name="soeg" type="search" label={t('form.search')} hint={t('form.search.hint')} defaultValue={words} />
      <div className="row">
        <Button>{t('form.search.submit')}</Button>
      </div>
    </form>
  )
}

/** What was found and what is chosen already, each with three answers. */
export function WishFields({ words, found, chosen, form }: WishChoices & { form: Typed }) {
  const t = useText(profileForm)
  return (
    <>
      {words && (
        <section className="form" aria-label={t('form.found')}>
          <h2>{t('form.found')}</h2>
          {found.length === 0 && <p>{t('form.search.nothing', { words })}</p>}
          <Answers items={found} form={form} />
        </section>
      )}
      {chosen.length > 0 && (
        <section className="form" aria-label={t('form.chosen')}>
          <h2>{t('form.chosen')}</h2>
          <Answers items={chosen} form={form} />
        </section>
      )}
      <Tick name="open" label={t('form.open')} defaultChecked={form.value('open') === 'on'} />
    </>
  )
}

function Answers({ items, form }: { items: readonly Item[]; form: Typed }) {
  const t = useText(profileForm)
  const options = (['wish', 'unwanted', 'neither'] as const).map((value) => ({ value, label: t(`form.${value}`) }))
  return items.map(({ id, label }) => {
    const { name, defaultValue, error } = form.field(`occupation.${id}`)
    return (
      <Choice key={id} row name={name} legend={label} options={options} defaultValue={defaultValue} error={error} />
    )
  })
}
