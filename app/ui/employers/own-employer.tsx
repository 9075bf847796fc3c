import type { EmployerView } from '#app/domain/employers/employer-pages.server.ts'
import { employers } from '#app/i18n/texts/employers.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Banner } from '#app/ui/feedback.tsx'
import { Pagination } from '#app/ui/find-way.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { EmployerJobs } from './employer-jobs.tsx'
import { Workplaces } from './workplaces.tsx'

/** The employer's own start page: where it stands with the municipality, its jobs, its places, the next step. */
export function OwnEmployerScreen({ employer }: { employer: EmployerView }) {
  const t = useText(employers)
  const { jobs, drafts, posted } = employer
  const post = (
    <ButtonLink href={paths.newRole()} kind="primary">
      {t('employers.own.post')}
    </ButtonLink>
  )
  const lead =
    drafts > 0
      ? t('employers.own.lead.draft', { count: drafts })
      : posted > 0
        ? t('employers.own.lead.open', { count: posted })
        : t('employers.own.lead.none')
  return (
    <>
      <PageTitle lead={lead} end={jobs.length > 0 && post}>
        {employer.name}
      </PageTitle>
      <Standing employer={employer} />
      <Section id="job" title={t('employers.own.jobs')} count={employer.total}>
        {jobs.length === 0 ? (
          <EmptyState title={t('employers.own.jobs.none')} action={post}>
            {t('employers.own.jobs.none.text')}
          </EmptyState>
        ) : (
          <EmployerJobs jobs={jobs} />
        )}
        <Pagination
          page={employer.page}
          pages={employer.pages}
          href={(page) => `${paths.ownEmployer()}?side=${page}#job`}
        />
      </Section>
      <Workplaces workplaces={employer.workplaces} mayEdit={employer.mayEdit} newHref={paths.newWorkplace()} />
      <Section id="kolleger" title={t('employers.own.colleagues')}>
        <p>{t('employers.own.colleagues.text')}</p>
        <p>
          <TextLink href={paths.colleagues()} quiet>
            {t('employers.own.colleagues')}
          </TextLink>
        </p>
      </Section>
    </>
  )
}

/** Whether the municipality has called, in plain words. */
function Standing({ employer }: { employer: EmployerView }) {
  const t = useText(employers)
  if (employer.status === 'verified') return <p className="muted">{t('employers.state.verified.text')}</p>
  if (employer.status === 'unverified')
    return <Banner title={t('employers.state.unverified')}>{t('employers.state.unverified.text')}</Banner>
  return (
    <Banner tone="caution" title={t('employers.state.refused')}>
      {employer.refusal} {t('employers.state.refused.text')}
    </Banner>
  )
}
