import type { DayLine, QuietWords } from '#app/domain/insight/day-words.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { WorklistTexts } from '#app/i18n/texts/worklist.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { FilterBar, FilterSelect } from '../find-way.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'
import type { Urgency } from '../tag.tsx'
import { DayItem } from './day-item.tsx'

export interface MyDayProps {
  mine: boolean
  above: string
  greeting: string
  lead: string
  requests: readonly DayLine[]
  appointments: readonly DayLine[]
  handedOver: readonly DayLine[]
  silent: QuietWords | null
  withoutRole: QuietWords | null
  introductions: readonly {
    id: string
    candidate: string
    role: string | null
    employer: string
    urgency: Urgency
    due: string
    why: string
    act: string
  }[]
  employers: readonly { id: string; name: string; since: string }[]
  roles: readonly DayLine[]
  candidates: readonly { id: string; name: string; missing: 'contact' | 'hours' | 'confirm' }[]
}

/** A consultant's day in one list: what waits, why, and one act for each. Filled buttons only where it is due. */
export function MyDay(page: MyDayProps) {
  const t = useSentText<WorklistTexts>()
  const { requests, appointments, handedOver, introductions, silent, withoutRole } = page
  const main = [requests, appointments, introductions, handedOver, page.employers, page.roles, page.candidates]
  const nothing = main.every((list) => list.length === 0)
  return (
    <>
      <PageTitle above={page.above} lead={page.lead || undefined}>
        {page.greeting}
      </PageTitle>
      <FilterBar resetHref={page.mine ? undefined : paths.home()}>
        <FilterSelect
          name="hvis"
          label={t('day.whose')}
          defaultValue={page.mine ? '' : 'alle'}
          options={[
            { value: '', label: t('day.mine') },
            { value: 'alle', label: t('day.all') },
          ]}
        />
      </FilterBar>
      <div className="d-body">
        <div className="d-main">
          {nothing && (
            <EmptyState
              title={t('day.empty')}
              level={2}
              action={
                <ButtonLink kind="primary" href={paths.candidates()}>
                  {t('day.empty.do')}
                </ButtonLink>
              }
            >
              {t('day.empty.text')}
            </EmptyState>
          )}
          <Lines id="samtaler" title={t('day.requests')} lines={requests} />
          <Lines id="aftaler" title={t('day.appointments')} lines={appointments} />
          {page.introductions.length > 0 && (
            <Section id="formidlinger" title={t('day.introductions')} count={page.introductions.length}>
              <ul className="bare">
                {page.introductions.map(({ id, candidate, role, employer, urgency, due, why, act }) => (
                  <DayItem
                    key={id}
                    href={paths.introduction(id)}
                    title={
                      role
                        ? t('day.introduction.to', { name: candidate, role })
                        : t('day.introduction.named', { name: candidate, employer })
                    }
                    {...{ urgency, due, why, act }}
                  />
                ))}
              </ul>
            </Section>
          )}
          <Lines id="overdraget" title={t('day.handedOver')} lines={handedOver} />
          {page.employers.length > 0 && (
            <Section id="virksomheder" title={t('day.employers')} count={page.employers.length}>
              <ul className="bare">
                {page.employers.map(({ id, name, since }) => (
                  <DayItem
                    key={id}
                    href={paths.employer(id)}
                    title={name}
                    urgency="soon"
                    due={t('day.employer.when')}
                    why={t('day.employer.why', { date: since })}
                    act={t('day.employer.do')}
                  />
                ))}
              </ul>
            </Section>
          )}
          <Lines id="job" title={t('day.roles')} lines={page.roles} />
          {page.candidates.length > 0 && (
            <Section id="profiler" title={t('day.candidates')} count={page.candidates.length}>
              <ul className="bare">
                {page.candidates.map(({ id, name, missing }) => (
                  <DayItem
                    key={id}
                    href={wayTo[missing](id)}
                    title={name}
                    urgency="calm"
                    due={t('day.candidate.when')}
                    why={t(`day.candidate.${missing}`)}
                    act={t(`day.candidate.do.${missing}`)}
                  />
                ))}
              </ul>
            </Section>
          )}
        </div>
        {(silent || withoutRole) && (
          <aside className="d-aside">
            <QuietOnes id="stille" title={t('day.silent')} quiet={silent} />
            <QuietOnes id="uden" title={t('day.withoutRole')} quiet={withoutRole} />
          </aside>
        )}
      </div>
    </>
  )
}

/** Where a lack is mended. */
const wayTo = {
  contact: paths.handOver,
  hours: (id: string) => paths.profilePart(id, 'timer'),
  confirm: paths.candidateProfile,
} as const

/** A group of things to do; nothing where there are none. */
function Lines({ id, title, lines }: { id: string; title: string; lines: readonly DayLine[] }) {
  if (lines.length === 0) return null
  return (
    <Section id={id} title={title} count={lines.length}>
      <ul className="bare">
        {lines.map(({ key, ...line }) => (
          <DayItem key={key} {...line} />
        ))}
      </ul>
    </Section>
  )
}

/** Beside the day: whom nobody must forget, with one link each. */
function QuietOnes({ id, title, quiet }: { id: string; title: string; quiet: QuietWords | null }) {
  const t = useSentText<WorklistTexts>()
  if (!quiet) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{quiet.text}</p>
      <ul className="bare d-quiet">
        {quiet.people.map((one) => (
          <li key={one.id}>
            <TextLink href={one.href}>{one.name}</TextLink>
            <span className="muted small">{one.since}</span>
          </li>
        ))}
      </ul>
      {quiet.more > 0 && <p className="muted small">{t('day.more', { count: quiet.more })}</p>}
    </section>
  )
}
