import { Form } from '@remix-run/react'
import type { OwnTalks } from '#app/domain/contacts/own-talks.server.ts'
import type { HomeIntroduction, HomeStep } from '#app/domain/insight/home-step.ts'
import type { ListedRow } from '#app/domain/matches/list-words.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { WorklistTexts } from '#app/i18n/texts/worklist.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { AskedCard, OwnContact } from '../contacts/own-contact.tsx'
import { TextLink } from '../link.tsx'
import { JobSummary } from '../matches/job-summary.tsx'
import { Meter } from '../meter.tsx'
import { Timeline } from '../timeline.tsx'
import { NextCard } from './next-card.tsx'

export interface CandidateHomeProps {
  title: string
  step: HomeStep
  others: readonly HomeIntroduction[]
  talks: Omit<OwnTalks, 'entries'> & {
    read: readonly { when: string; what: string; text: string; notes: readonly string[] }[]
  }
  formId: string
  profile: { answered: number; of: number; confirmed: string | null; stale: boolean }
  /** Null: nothing to rank yet, or she is not looking. */
  jobs: { total: number; rows: readonly ListedRow[] } | null
}

/** A candidate's start page: one thing first, then what else is good to know. */
export function CandidateHome({ title, step, others, talks, formId, profile, jobs }: CandidateHomeProps) {
  const t = useSentText<WorklistTexts>()
  const { contact, asked, read } = talks
  const first = contact?.name.split(' ')[0] ?? t('home.somebody')
  const progress = t('home.me.progress', profile)
  return (
    <>
      <h1>{title}</h1>
      <NextCard step={step} contact={first} phone={contact?.phone ?? null} />
      {jobs && <BestJobs {...jobs} />}
      <OwnContact talks={talks} />
      {asked && <AskedCard asked={asked} name={first} formId={formId} />}
      {others.length > 0 && (
        <section className="c-sec" aria-labelledby="andre">
          <div className="c-sec__head">
            <h2 id="andre">{t('home.others')}</h2>
          </div>
          <ul className="bare c-jobs">
            {others.map((one) => (
              <Card
                key={one.id}
                as="li"
                href={paths.introduction(one.id)}
                title={
                  one.roleTitle
                    ? t('home.wait', { role: one.roleTitle, employer: one.employerName })
                    : t('home.wait.named', { employer: one.employerName })
                }
              >
                {one.turn && <p className="muted">{t(`home.others.turn.${one.turn}`)}</p>}
              </Card>
            ))}
          </ul>
        </section>
      )}
      <div className="c-two">
        {read.length > 0 && (
          <section className="c-sec" aria-labelledby="skrevet">
            <div className="c-sec__head">
              <h2 id="skrevet">{t('home.read')}</h2>
              <p className="muted">{t('home.read.text')}</p>
            </div>
            <Timeline
              items={read.map(({ when, what, text, notes }) => ({
                when,
                what: (
                  <>
                    <p className="strong">{what}</p>
                    <p className="k-text">{text}</p>
                  </>
                ),
                note: notes.join(' '),
              }))}
            />
            <TextLink quiet href={paths.ownTalks()}>
              {t('home.read.link')}
            </TextLink>
          </section>
        )}
        <section className="c-sec" aria-labelledby="om">
          <div className="c-sec__head">
            <h2 id="om">{t('home.me')}</h2>
            <p className="muted">{progress}</p>
          </div>
          <Meter value={profile.answered} max={profile.of} label={progress} />
          {profile.confirmed && <Confirmed confirmed={profile.confirmed} stale={profile.stale} formId={formId} />}
          <TextLink quiet href={paths.ownProfile()}>
            {t('home.me.link')}
          </TextLink>
        </section>
        <section className="c-sec" aria-labelledby="set">
          <div className="c-sec__head">
            <h2 id="set">{t('home.seen')}</h2>
            <p className="muted">{t('home.seen.text')}</p>
          </div>
          <TextLink quiet href={paths.log()}>
            {t('home.seen.link')}
          </TextLink>
        </section>
        <section className="c-sec" aria-labelledby="samtykke">
          <div className="c-sec__head">
            <h2 id="samtykke">{t('home.consents')}</h2>
            <p className="muted">{t('home.consents.text')}</p>
          </div>
          <TextLink quiet href={paths.consents()}>
            {t('home.consents.link')}
          </TextLink>
        </section>
      </div>
    </>
  )
}

/** The jobs that fit best, with why; and when none does, that somebody is looking. */
function BestJobs({ total, rows }: NonNullable<CandidateHomeProps['jobs']>) {
  const t = useSentText<WorklistTexts>()
  return (
    <section className="c-sec" aria-labelledby="job">
      <div className="c-sec__head">
        <h2 id="job">{t('home.jobs.title')}</h2>
        <p className="muted">{rows.length > 0 ? t('home.jobs.count', { count: total }) : t('home.jobs.none')}</p>
      </div>
      {rows.length > 0 && (
        <ul className="bare c-jobs">
          {rows.map((row) => (
            <JobSummary key={row.id} row={row} />
          ))}
        </ul>
      )}
      <TextLink quiet href={total > 0 ? paths.ownRoles() : paths.roles()}>
        {t(total > 0 ? 'home.jobs.link' : 'home.jobs.all')}
      </TextLink>
    </section>
  )
}

/** When she last said that the profile holds; after three months one calm question more, and never as a task. */
function Confirmed({ confirmed, stale, formId }: { confirmed: string; stale: boolean; formId: string }) {
  const t = useSentText<WorklistTexts>()
  return (
    <Form method="post" action={paths.ownProfile()} className="c-confirmed">
      <input type="hidden" name="formId" value={formId} />
      <input type="hidden" name="from" value="home" />
      <p>
        {t('home.confirmed', { date: confirmed })} {stale && t('home.confirm')}
      </p>
      {stale && <Button small>{t('home.confirm.do')}</Button>}
    </Form>
  )
}
