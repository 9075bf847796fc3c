import type { ShownEntry } from '#app/domain/contacts/history.ts'
import { contactFile } from '#app/i18n/texts/contact-file.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { FilterBar, FilterSelect, Pagination } from '../find-way.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { Tag } from '../tag.tsx'
import { Timeline } from '../timeline.tsx'
import { useKindOptions } from './kind-options.ts'

interface HistoryProps {
  of: 'candidate' | 'employer'
  /** The file's own address. */
  href: string
  kind: string
  page: number
  pages: number
  total: number
  entries: readonly ShownEntry[]
  /** Where a contact is written down; null for whoever may not. */
  writeHref: string | null
  /** The address of the sheet for the journal; null where there is none. */
  journalHref: string | null
}

/** Everything that has happened, newest first: narrowed by kind in the address, page by page. */
export function History(props: HistoryProps) {
  const { of, href, kind, page, pages, total, entries, writeHref, journalHref } = props
  const t = useText(contactFile)
  const options = useKindOptions(of)
  const narrowed = kind === '' ? '' : `slags=${kind}&`
  return (
    <Section
      id="forloeb"
      title={t('contacts.history')}
      count={total}
      end={journalHref && <TextLink href={journalHref}>{t('contacts.journal')}</TextLink>}
    >
      {(total > 0 || kind !== '') && (
        <FilterBar action={`${href}#forloeb`} resetHref={kind === '' ? undefined : `${href}#forloeb`}>
          <FilterSelect name="slags" label={t('contacts.filter')} defaultValue={kind} options={options} />
        </FilterBar>
      )}
      {total === 0 && kind !== '' && <p className="k-after">{t('contacts.history.filtered')}</p>}
      {total === 0 && kind === '' && (
        <EmptyState
          title={t('contacts.history.none')}
          action={writeHref && <ButtonLink href={writeHref}>{t('contacts.write')}</ButtonLink>}
        >
          {t('contacts.history.none.text')}
        </EmptyState>
      )}
      {entries.length > 0 && (
        <div className="k-after">
          <Timeline
            items={entries.map((entry) => ({
              when: entry.when,
              what: <What entry={entry} />,
              note: <Notes entry={entry} journalHref={journalHref} />,
              state: entry.kind === 'contact' ? 'now' : undefined,
            }))}
          />
        </div>
      )}
      <Pagination page={page} pages={pages} href={(one) => `${href}?${narrowed}forloeb=${one}#forloeb`} />
    </Section>
  )
}

function What({ entry: { what, text, href, contact } }: { entry: ShownEntry }) {
  const t = useText(contactFile)
  return (
    <div className="k-what">
      <p className="strong">
        {href ? <TextLink href={href}>{what}</TextLink> : what}{' '}
        {contact?.open === true && <Tag icon="eye">{t('contacts.open')}</Tag>}
        {contact?.open === false && <Tag icon="lock">{t('contacts.closed')}</Tag>}
      </p>
      {text && <p className="k-text">{text}</p>}
    </div>
  )
}

function Notes({ entry, journalHref }: { entry: ShownEntry; journalHref: string | null }) {
  const t = useText(contactFile)
  const { notes, contact, key } = entry
  return (
    <>
      {notes.join(' ')}
      {(journalHref || contact?.mayChange) && (
        <span className="k-do">
          {journalHref && (
            <TextLink
              href={`${journalHref}?post=${key}`}
              label={`${t('contacts.journal.one')}: ${entry.what}, ${entry.when}`}
            >
              {t('contacts.journal.one')}
            </TextLink>
          )}
          {contact?.mayChange && (
            <TextLink href={paths.contact(contact.id)} label={`${t('contacts.change')}: ${entry.what}, ${entry.when}`}>
              {t('contacts.change')}
            </TextLink>
          )}
        </span>
      )}
    </>
  )
}
