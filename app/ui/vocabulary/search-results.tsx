import type { SearchPage, SearchResult } from '#app/domain/roles/search-page.server.ts'
import type { SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import { search as texts } from '#app/i18n/texts/search.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '../empty-state.tsx'
import { Tabs } from '../find-way.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { Tag } from '../tag.tsx'

interface SearchResultsProps {
  page: SearchPage
  /** Whether the reader has a profile to write things on. */
  candidate: boolean
}

/** What was found, by kind, and what each thing leads to. */
export function SearchResults({ page, candidate }: SearchResultsProps) {
  const t = useText(texts)
  const { text, kind, counts, results, meant } = page
  if (text === '')
    return (
      <EmptyState
        level={2}
        title={t('search.empty')}
        action={<ButtonLink href={paths.roles()}>{t('search.toRoles')}</ButtonLink>}
      >
        {t('search.empty.text')}
      </EmptyState>
    )
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0)
    return (
      <EmptyState
        level={2}
        title={t('search.none', { words: text })}
        action={<ButtonLink href={paths.roles()}>{t('search.toRoles')}</ButtonLink>}
      >
        {t('search.none.text')}
      </EmptyState>
    )
  const shown = kind ? counts.filter((one) => one.kind === kind) : counts
  const count = shown.reduce((sum, one) => sum + one.count, 0)
  const cut = count > results.length || shown.some(({ more }) => more)
  return (
    <div className="v-results">
      {meant && (
        <p className="v-meant">
          {t('search.meant')} <TextLink href={paths.search(meant)}>{meant}</TextLink>
          {t('search.meant.after', { words: text })}
        </p>
      )}
      <Tabs
        label={t('search.kinds')}
        items={[
          { label: t('search.all'), href: paths.search(text), current: kind === null },
          ...counts.map((one) => ({
            label: t(`search.kinds.${one.kind}`),
            href: `${paths.search(text)}&slags=${one.kind}`,
            current: kind === one.kind,
            count: one.count,
          })),
        ]}
      />
      <h2 className="r-count">
        {cut ? t('search.resultsMany', { count: results.length }) : t('search.results', { count })}
      </h2>
      <ul className="bare v-list">
        {results.map((result) => (
          <Result key={`${result.kind} ${result.id}`} result={result} candidate={candidate} />
        ))}
      </ul>
    </div>
  )
}

function Result({ result, candidate }: { result: SearchResult; candidate: boolean }) {
  const t = useText(texts)
  const { kind, id, label, also, group, roles } = result
  return (
    <li>
      <div>
        <h3>{label}</h3>
        <p className="muted small">{[also && t('search.also', { name: also }), group].filter(Boolean).join(' · ')}</p>
      </div>
      <p>
        <Tag>{t(`search.kind.${kind}`)}</Tag>
      </p>
      <div className="v-uses">
        {roles > 0 && (
          <TextLink quiet href={paths.rolesWith(kind === 'competence' ? 'kan' : 'arbejde', id)}>
            {t('search.roles', { count: roles })}
            <span className="vh">: {label}</span>
          </TextLink>
        )}
        {candidate && (
          <TextLink quiet href={profileHref(kind, label)}>
            {t('search.profile')}
            <span className="vh">: {label}</span>
          </TextLink>
        )}
      </div>
    </li>
  )
}

/** The page of her own profile where the thing can be answered, with the search made. */
function profileHref(kind: SearchKind, label: string): string {
  const page = paths.profilePart(null, kind === 'competence' ? 'det-kan-jeg' : 'oensker')
  return `${page}?soeg=${encodeURIComponent(label)}`
}
