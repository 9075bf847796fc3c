import type { BesideRoles } from '#app/domain/matches/beside-roles.ts'
import type { ListedPage } from '#app/domain/matches/list-words.ts'
import { matches } from '#app/i18n/texts/matches.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '../empty-state.tsx'
import { Note } from '../feedback.tsx'
import { ButtonLink } from '../link.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'
import { Openers, Together } from './openers.tsx'
import { RankedList } from './ranked-list.tsx'
import { ReachPanel } from './reach-panel.tsx'

export interface RankedRolesProps {
  title: string
  candidate: { id: string; name: string; firstName: string }
  /** Null: her hours are not answered. */
  list: ListedPage | null
  beside: BesideRoles
}

/** The open jobs for one citizen, best first. */
export function RankedRolesScreen({ title, candidate, list, beside }: RankedRolesProps) {
  const t = useText(matches)
  const reach = list?.reach ?? { fits: 0, ask: 0, near: 0, blocked: 0 }
  const all = reach.fits + reach.ask + reach.near + reach.blocked
  return (
    <>
      <Crumbs
        items={[
          { label: t('matches.candidates'), href: paths.candidates() },
          { label: candidate.name, href: paths.candidate(candidate.id) },
          { label: t('matches.roles') },
        ]}
      />
      <PageTitle lead={all > 0 ? list?.lead : undefined}>{title}</PageTitle>
      <div className="with-aside">
        <div className="with-aside__main">
          {beside.few && all > 0 && (
            <Note tone="caution" title={beside.few.text}>
              <p>{beside.few.more}</p>
            </Note>
          )}
          {!list && (
            <EmptyState
              level={2}
              title={t('matches.hoursMissing', { name: candidate.firstName })}
              action={
                <ButtonLink kind="primary" href={paths.candidateProfile(candidate.id)}>
                  {t('matches.toProfile')}
                </ButtonLink>
              }
            >
              {t('matches.hoursMissingText')}
            </EmptyState>
          )}
          {list && all === 0 && (
            <EmptyState
              level={2}
              title={t('matches.noRoles')}
              action={<ButtonLink href={paths.employers()}>{t('matches.employers')}</ButtonLink>}
            >
              {t('matches.noRolesText')}
            </EmptyState>
          )}
          {list && all > 0 && list.rows.length === 0 && (
            <EmptyState
              level={2}
              title={t('matches.none')}
              action={<ButtonLink href="?vis=alle">{t('matches.showAll', { count: reach.blocked })}</ButtonLink>}
            >
              {t('matches.noneRoles')}
            </EmptyState>
          )}
          {list && list.rows.length > 0 && (
            <RankedList
              list={list}
              hrefOf={(row) => paths.role(row.id)}
              matchOf={(row) => paths.match(row.id, candidate.id)}
            />
          )}
        </div>
        <aside className="with-aside__side">
          {all > 0 && <ReachPanel reach={reach} />}
          {beside.together && <Together list={beside.together} />}
          {beside.openers && (
            <section aria-labelledby="aabner">
              <h2 id="aabner">{beside.openers.title}</h2>
              <Openers items={beside.openers.items} />
              <p className="small muted">{beside.openers.note}</p>
            </section>
          )}
        </aside>
      </div>
    </>
  )
}
