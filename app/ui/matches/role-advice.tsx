import type { RoleAdvice } from '#app/domain/matches/role-advice.ts'
import { matches } from '#app/i18n/texts/matches.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ButtonLink } from '../link.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'
import { Openers } from './openers.tsx'

export interface RoleAdviceProps extends RoleAdvice {
  role: { id: string; title: string; employer: string; phone: string | null }
}

/** What would open a job to more citizens, for the consultant who talks with the firm. */
export function RoleAdviceScreen({ role, ...page }: RoleAdviceProps) {
  const t = useText(matches)
  const back = <ButtonLink href={paths.rankedCandidates(role.id)}>{page.back}</ButtonLink>
  return (
    <>
      <Crumbs
        items={[
          { label: t('matches.roles'), href: paths.roles() },
          { label: role.title, href: paths.role(role.id) },
          { label: page.crumb },
        ]}
      />
      <PageTitle above={role.employer} lead={page.reach}>
        {page.title}
      </PageTitle>
      {page.items.length === 0 ? (
        <EmptyState level={2} title={page.none} action={back}>
          {page.noneText}
        </EmptyState>
      ) : (
        <div className="measure">
          <Section id="aabner" title={page.list}>
            <div className="stack">
              <p className="muted">{page.lead}</p>
              <Openers items={page.items} />
              <p className="small muted">{page.note}</p>
            </div>
          </Section>
          <p className="row actions mt-6">
            {role.phone && (
              <ButtonLink kind="primary" icon="phone" href={`tel:${role.phone.replace(/\s/g, '')}`}>
                {t('matches.call', { employer: role.employer })}
              </ButtonLink>
            )}
            {back}
          </p>
        </div>
      )}
    </>
  )
}
