import type { OwnTalks } from '#app/domain/contacts/own-talks.server.ts'
import type { HomeIntroduction, HomeStep } from '#app/domain/insight/home-step.ts'
import { worklist } from '#app/i18n/texts/worklist.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Card } from '../card.tsx'
import { AskedCard, OwnContact } from '../contacts/own-contact.tsx'
import { TextLink } from '../link.tsx'
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
  profile: { answered: number; of: number }
}

/** A candidate's start page: one thing first, then what else is good to know. */
export function CandidateHome({ title, step, others, talks, formId, profile }: CandidateHomeProps) {
  const t = useText(worklist)
  const { contact, asked, read } = talks
  const first = contact?.name.split(' ')[0] ?? t('home.somebody')
  const progress = t('home.me.progress', profile)
  return (
    <>
      <h1>{title}</h1>
      <NextCard step={step} contact={first} phone={contact?.phone ?? null} />
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
          <TextLink quiet href={paths.ownProfile()}>
            {t('home.me.link')}
          </TextLink>
        </section>
        <section className="c-sec" aria-labelledby="job">
          <div className="c-sec__head">
            <h2 id="job">{t('home.jobs.title')}</h2>
            <p className="muted">{t('home.jobs.why')}</p>
          </div>
          <TextLink quiet href={paths.ownRoles()}>
            {t('home.jobs.link')}
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
