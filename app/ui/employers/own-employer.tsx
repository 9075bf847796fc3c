import type { NamedContact as Contact } from '#app/domain/employers/named-contact.ts'
import type { OwnPage } from '#app/domain/employers/own-page.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { employers } from '#app/i18n/texts/employers.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Banner } from '#app/ui/feedback.tsx'
import { FilterBar, FilterSelect, Pagination } from '#app/ui/find-way.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { NamedContact } from './named-contact.tsx'
import { OwnJobs } from './own-jobs.tsx'
import { Workplaces } from './workplaces.tsx'

/** The employer's own start page: where it stands with the municipality, its jobs, its places, the next step. */
export function OwnEmployerScreen({ employer, contact }: { employer: OwnPage; contact: Contact | null }) {
  const t = useSentText<(typeof employers)['da']>()
  const { jobs, yours, posted, total, states, state } = employer
  const post = (
    <ButtonLink href={paths.newRole()} kind="primary">
      {t('employers.own.post')}
    </ButtonLink>
  )
  const lead =
    yours > 0
      ? t('employers.own.lead.draft', { count: yours })
      : posted > 0
        ? t('employers.own.lead.open', { count: posted })
        : t('employers.own.lead.none')
  return (
    <>
      <PageTitle lead={lead} end={total > 0 && post}>
        {employer.name}
      </PageTitle>
      <Standing employer={employer} />
      {contact && <NamedContact contact={contact} />}
      {employer.begun && (
        <Banner title={t('employers.own.begun')}>
          <TextLink href={paths.newRole()}>{t('employers.own.begun.go')}</TextLink>
        </Banner>
      )}
      <Section id="job" title={t('employers.own.jobs')} count={employer.total}>
        {states.length > 0 && (
          <FilterBar resetHref={state ? paths.ownEmployer() : undefined}>
            <FilterSelect
              name="status"
              label={t('employers.own.status')}
              defaultValue={state ?? ''}
              options={[{ value: '', label: t('employers.own.status.all') }, ...states]}
            />
          </FilterBar>
        )}
        {jobs.length === 0 ? (
          <EmptyState title={t('employers.own.jobs.none')} action={post}>
            {t('employers.own.jobs.none.text')}
          </EmptyState>
        ) : (
          <OwnJobs jobs={jobs} />
        )}
        <Pagination
          page={employer.page}
          pages={employer.pages}
          href={(page) => `${paths.ownEmployer()}?${state ? `status=${state}&` : ''}side=${page}#job`}
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
function Standing({ employer }: { employer: Pick<OwnPage, 'status' | 'refusal'> }) {
  const t = useSentText<(typeof employers)['da']>()
  if (employer.status === 'verified') return <p className="muted">{t('employers.state.verified.text')}</p>
  if (employer.status === 'unverified')
    return <Banner title={t('employers.state.unverified')}>{t('employers.state.unverified.text')}</Banner>
  return (
    <Banner tone="caution" title={t('employers.state.refused')}>
      {employer.refusal} {t('employers.state.refused.text')}
    </Banner>
  )
}
