import type { ListedPage } from '#app/domain/matches/list-words.ts'
import { matches } from '#app/i18n/texts/matches.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '../empty-state.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'
import { RankedList } from './ranked-list.tsx'
import { ReachPanel } from './reach-panel.tsx'

export interface RankedCandidatesProps {
  title: string
  role: { id: string; title: string; employer: string }
  list: ListedPage
  unanswered: readonly { id: string; name: string }[]
}

/** The municipality's citizens for one job, best first. */
export function RankedCandidatesScreen({ title, role, list, unanswered }: RankedCandidatesProps) {
  const t = useText(matches)
  const { fits, ask, near, blocked } = list.reach
  const everybody = fits + ask + near + blocked
  return (
    <>
      <Crumbs
        items={[
          { label: t('matches.roles'), href: paths.roles() },
          { label: role.title, href: paths.role(role.id) },
          { label: t('matches.candidates') },
        ]}
      />
      <PageTitle above={role.employer} lead={everybody > 0 ? list.lead : undefined}>
        {title}
      </PageTitle>
      <div className="with-aside">
        <div className="with-aside__main">
          {everybody === 0 && (
            <EmptyState
              level={2}
              title={t('matches.nobody')}
              action={<ButtonLink href={paths.newCandidate()}>{t('matches.addCandidate')}</ButtonLink>}
            >
              {t('matches.nobodyText')}
            </EmptyState>
          )}
          {everybody > 0 && list.rows.length === 0 && (
            <EmptyState
              level={2}
              title={t('matches.none')}
              action={<ButtonLink href="?vis=alle">{t('matches.showAll', { count: blocked })}</ButtonLink>}
            >
              {t('matches.noneCandidates')}
            </EmptyState>
          )}
          {list.rows.length > 0 && (
            <RankedList
              list={list}
              hrefOf={(row) => paths.candidate(row.id)}
              matchOf={(row) => paths.match(role.id, row.id)}
            />
          )}
        </div>
        <aside className="with-aside__side">
          {everybody > 0 && <ReachPanel reach={list.reach} />}
          {everybody > 0 && (
            <section aria-labelledby="flere">
              <h2 id="flere">{t('matches.advice')}</h2>
              <p className="small muted">{t('matches.adviceText')}</p>
              <p>
                <TextLink href={paths.roleAdvice(role.id)}>{t('matches.adviceLink')}</TextLink>
              </p>
            </section>
          )}
          {unanswered.length > 0 && (
            <section aria-labelledby="mangler">
              <h2 id="mangler">
                {t('matches.unanswered')} <span className="count">{unanswered.length}</span>
              </h2>
              <p className="small muted">{t('matches.unansweredText')}</p>
              <ul className="bare d-quiet">
                {unanswered.map(({ id, name }) => (
                  <li key={id}>
                    <TextLink href={paths.candidateProfile(id)}>{name}</TextLink>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </>
  )
}
