import { Form } from '@remix-run/react'
import type { BesideRoles } from '#app/domain/matches/beside-roles.ts'
import type { ListedPage, ListedRow } from '#app/domain/matches/list-words.ts'
import { rankingQuery } from '#app/domain/matches/ranked-page.ts'
import { matches } from '#app/i18n/texts/matches.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Pagination } from '../find-way.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'
import { JobSummary } from './job-summary.tsx'
import { Openers, Together } from './openers.tsx'

export interface OwnRolesProps {
  title: string
  /** Null: her hours are not answered. */
  list: ListedPage | null
  beside: Pick<BesideRoles, 'openers' | 'together'>
  /** Of each job's form, by the job. */
  formIds: Readonly<Record<string, string>>
  /** The job whose wish is being sent. */
  sending: string | null
}

/** The jobs that could be hers, as calm cards: why, and one thing to do. */
export function OwnRolesScreen({ title, list, beside, formIds, sending }: OwnRolesProps) {
  const t = useText(matches)
  if (!list)
    return (
      <>
        <PageTitle>{title}</PageTitle>
        <EmptyState
          level={2}
          title={t('own.hours')}
          action={
            <ButtonLink kind="primary" href={paths.ownProfile()}>
              {t('own.hoursDo')}
            </ButtonLink>
          }
        >
          {t('own.hoursText')}
        </EmptyState>
      </>
    )
  if (list.rows.length === 0)
    return (
      <>
        <PageTitle>{title}</PageTitle>
        <EmptyState
          level={2}
          title={t('own.none')}
          action={
            <>
              <ButtonLink href={paths.ownProfile()}>{t('own.profile')}</ButtonLink>
              <ButtonLink kind="quiet" href={paths.roles()}>
                {t('own.all')}
              </ButtonLink>
            </>
          }
        >
          {t('own.noneText')}
        </EmptyState>
        <More {...beside} />
      </>
    )
  return (
    <>
      <PageTitle lead={list.lead}>{title}</PageTitle>
      <section className="c-sec" aria-labelledby="liste">
        <h2 id="liste" className="vh">
          {t('matches.ranked')}
        </h2>
        <ul className="bare c-jobs">
          {list.rows.map((row) => (
            <JobCard key={row.id} row={row} formId={formIds[row.id] ?? ''} sending={sending === row.id} />
          ))}
        </ul>
      </section>
      <div className="stack" style={{ marginTop: 'var(--space-6)' }}>
        <Pagination
          page={list.page}
          pages={list.pages}
          href={(page) => rankingQuery({ page, blocked: false }) || '?'}
        />
        <p className="muted measure">{t('own.note')}</p>
        <More {...beside} />
        <p>
          <TextLink quiet href={paths.roles()}>
            {t('own.all')}
          </TextLink>
        </p>
      </div>
    </>
  )
}

/** What she may think about beside the list: jobs that go together, and what would open more. */
function More({ openers, together }: OwnRolesProps['beside']) {
  if (!openers && !together) return null
  return (
    <div className="two p-panels">
      {together && <Together list={together} />}
      {openers && (
        <section aria-labelledby="aabner">
          <h2 id="aabner">{openers.title}</h2>
          <p className="small muted">{openers.note}</p>
          <Openers items={openers.items} />
        </section>
      )}
    </div>
  )
}

/** The one thing to do stands at the foot of the card, whatever its neighbours hold. */
const END = { marginTop: 'auto', paddingTop: 'var(--space-4)' }

function JobCard({ row, formId, sending }: { row: ListedRow; formId: string; sending: boolean }) {
  const t = useText(matches)
  return (
    <JobSummary row={row}>
      <div style={END}>
        {row.introduction ? (
          <div className="row actions">
            <ButtonLink
              href={paths.introduction(row.introduction.id)}
              label={t('own.underWayLabel', { title: row.title })}
            >
              {t('own.underWay')}
            </ButtonLink>
          </div>
        ) : (
          <Form method="post">
            <input type="hidden" name="formId" value={formId} />
            <input type="hidden" name="roleId" value={row.id} />
            <div className="row actions">
              <Button busy={sending && t('own.sending')}>
                {t('own.wish')}
                <span className="vh">: {row.title}</span>
              </Button>
            </div>
          </Form>
        )}
        <p className="c-hide">
          <TextLink href={paths.hideFrom(row.id)} label={t('own.hideLabel', { title: row.title })}>
            {t('own.hide')}
          </TextLink>
        </p>
      </div>
    </JobSummary>
  )
}
