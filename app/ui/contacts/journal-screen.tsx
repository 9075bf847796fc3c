import { contactForm } from '#app/i18n/texts/contact-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { FilterBar, FilterSelect } from '../find-way.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'
import { CopyButtons } from './copy-button.tsx'
import { useKindOptions } from './kind-options.ts'

interface JournalScreenProps {
  page: {
    about: { candidateId: string } | { employerId: string }
    title: string
    name: string
    from: string
    to: string
    kind: string
    /** One entry only: nothing to choose. */
    one: boolean
    count: number
    text: string
  }
}

/** The sheet for the journal: which part, and its plain text in a field that can be copied without a script. */
export function JournalScreen({ page }: JournalScreenProps) {
  const t = useText(contactForm)
  const { about, title, name, from, to, kind, one, count, text } = page
  const options = useKindOptions('candidateId' in about ? 'candidate' : 'employer')
  const rows = Math.min(24, Math.max(8, text.split('\n').length + 1))
  return (
    <>
      <Crumbs items={[{ label: name, href: paths.about(about) }, { label: title }]} />
      <PageTitle lead={t('contacts.journal.lead')}>{title}</PageTitle>
      <FilterBar resetHref={one ? paths.journal(about) : undefined}>
        <FilterDay name="fra" label={t('contacts.journal.from')} defaultValue={from} />
        <FilterDay name="til" label={t('contacts.journal.to')} defaultValue={to} />
        <FilterSelect name="slags" label={t('contacts.filter')} defaultValue={kind} options={options} />
      </FilterBar>
      <div className="form k-after">
        {count === 0 && <p>{t('contacts.journal.none')}</p>}
        {/* Another text is another field: what was marked or written in it is gone. */}
        <TextArea key={text} name="tekst" label={t('contacts.journal.text')} defaultValue={text} rows={rows} />
        <CopyButtons field="tekst" />
      </div>
      {/* On paper a field shows no more than its lines. */}
      <pre className="k-sheet" aria-hidden="true">
        {text}
      </pre>
    </>
  )
}

function FilterDay({ name, label, defaultValue }: { name: string; label: string; defaultValue: string }) {
  const id = `filter-${name}`
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input className="input" id={id} name={name} type="date" defaultValue={defaultValue} />
    </div>
  )
}
