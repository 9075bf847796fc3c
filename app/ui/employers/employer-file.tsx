import type { SubmissionResult } from '@conform-to/dom'
import type { EmployerHistory } from '#app/domain/contacts/employer-history.server.ts'
import type { shownHistory } from '#app/domain/contacts/history.ts'
import type { EmployerView } from '#app/domain/employers/employer-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { employers } from '#app/i18n/texts/employers.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { ContactNow } from '#app/ui/contacts/contact-now.tsx'
import { History } from '#app/ui/contacts/history.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Pagination } from '#app/ui/find-way.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { ContactChoice } from './contact-choice.tsx'
import { EmployerJobs } from './employer-jobs.tsx'
import { VerifyForm } from './verify-form.tsx'
import { Workplaces } from './workplaces.tsx'

interface EmployerFileProps {
  employer: Omit<EmployerView, 'history'>
  /** Null for whoever may not read contacts. */
  contact: ReturnType<typeof shownHistory<EmployerHistory>> | null
  /** Whom the employer rings; null: nobody in particular. */
  rings: string | null
  /** Who could be; null for who may not choose. */
  choice: Parameters<typeof ContactChoice>[0]['choice'] | null
  answer: { result: SubmissionResult<string[]> } | undefined
}

const order = ['spokeWith', 'way', 'calledOn', 'reason', 'contactId']

/** An employer for staff: who it is, the call back, its jobs and places. */
export function EmployerFile({ employer, contact, rings, choice, answer }: EmployerFileProps) {
  const t = useSentText<(typeof employers)['da']>()
  const form = formValues({}, answer?.result)
  const { id, mayEdit, jobs } = employer
  const post = mayEdit && <ButtonLink href={paths.newRole(id)}>{t('employers.file.post')}</ButtonLink>
  return (
    <>
      <Crumbs items={[{ label: t('employers.list.title'), href: paths.employers() }, { label: employer.name }]} />
      <ErrorSummary errors={errorList(order, form.errors)} answer={answer} />
      <PageTitle
        above={
          <Tag kind={employer.status === 'verified' ? 'solid' : 'accent'}>
            {t(`employers.status.${employer.status}`)}
          </Tag>
        }
        end={jobs.length > 0 && post}
      >
        {employer.name}
      </PageTitle>
      <div className="with-aside">
        <div className="with-aside__main">
          {employer.mayVerify ? (
            <VerifyForm employer={employer} form={form} />
          ) : (
            employer.status === 'unverified' && (
              <p>{t('employers.verify.elsewhere', { place: employer.municipality })}</p>
            )
          )}
          {contact && <ContactNow {...contact} asked={null} writeHref={paths.newContact({ employerId: id })} />}
          <Section id="job" title={t('employers.file.jobs')} count={employer.total}>
            {jobs.length === 0 ? (
              <EmptyState title={t('employers.file.jobs.none')} action={post}>
                {t('employers.file.jobs.none.text')}
              </EmptyState>
            ) : (
              <EmployerJobs jobs={jobs} />
            )}
            <Pagination
              page={employer.page}
              pages={employer.pages}
              href={(page) => `${paths.employer(id)}?side=${page}#job`}
            />
          </Section>
          {contact && (
            <History
              {...contact.shown}
              of="employer"
              href={paths.employer(id)}
              writeHref={paths.newContact({ employerId: id })}
              journalHref={paths.journal({ employerId: id })}
            />
          )}
          <Workplaces workplaces={employer.workplaces} mayEdit={mayEdit} newHref={paths.newWorkplace(id)} />
        </div>
        <aside className="with-aside__side">
          <WhoItIs employer={employer} rings={rings} />
          {choice && <ContactChoice choice={choice} version={employer.version} form={form} />}
        </aside>
      </div>
    </>
  )
}

function WhoItIs({ employer, rings }: Pick<EmployerFileProps, 'employer' | 'rings'>) {
  const t = useSentText<(typeof employers)['da']>()
  const { note, noteBy, refusal } = employer
  return (
    <section aria-labelledby="firm">
      <h2 id="firm">{t('employers.file.facts')}</h2>
      <Facts
        items={[
          { term: t('employers.file.cvr'), value: employer.cvr },
          { term: t('employers.file.municipality'), value: employer.municipality },
          { term: t('employers.contact'), value: rings ?? t('employers.contact.nobody') },
          { term: t('employers.file.phone'), value: employer.phone ?? t('employers.file.noPhone') },
          ...(note ? [{ term: t('employers.file.note'), value: note }] : []),
          ...(refusal ? [{ term: t('employers.file.refused'), value: refusal }] : []),
          ...(noteBy ? [{ term: t('employers.file.by'), value: noteBy }] : []),
          ...(employer.people.length > 0
            ? [{ term: t('employers.own.people'), value: <People people={employer.people} /> }]
            : []),
        ]}
      />
      {employer.mayVerify && (
        <p>
          <TextLink href={paths.colleagues(employer.id)} quiet>
            {t('employers.own.colleagues')}
          </TextLink>
        </p>
      )}
    </section>
  )
}

function People({ people }: Pick<EmployerView, 'people'>) {
  return (
    <ul className="bare">
      {people.map(({ name, email, phone }) => (
        <li key={email}>
          {name}
          <br />
          <a href={`mailto:${email}`}>{email}</a>
          {phone && (
            <>
              <br />
              {phone}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
