import type { OverviewWords } from '#app/domain/insight/overview-words.ts'
import { WITHOUT_ROLE_DAYS } from '#app/domain/rules/contact-norm.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import { paths } from '#app/paths.ts'
import { PrintButton } from '#app/ui/matches/print-button.tsx'
import { BarChart } from '../charts.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'
import { Table } from '../table.tsx'
import { BegunChart } from './begun-chart.tsx'
import { GapList } from './gap-list.tsx'
import { ContactTable, JobsTable } from './team-tables.tsx'
import { type InsightTexts, ToldNumber } from './told.tsx'

export type OverviewPage = OverviewWords & { title: string; place: string; years: 1 | 2 }

/** The municipality in numbers: now, by team, over time, and what could move them. */
export function OverviewScreen({ page }: { page: OverviewPage }) {
  const t = useSentText<InsightTexts>()
  return (
    <>
      <PageTitle
        above={page.above}
        lead={t('overview.lead')}
        end={
          <>
            <ButtonLink href={paths.overviewFile()} small kind="quiet">
              {t('overview.file')}
            </ButtonLink>
            <PrintButton label={t('overview.print')} />
          </>
        }
      >
        {page.headline}
      </PageTitle>
      <KeyFigures page={page} />
      <section className="l-sec">
        <h2 id="kontakt">{t('overview.contact')}</h2>
        <p className="muted measure">{t('overview.contact.text', { norm: page.norm, days: WITHOUT_ROLE_DAYS })}</p>
        <ContactTable page={page} />
        <p className="small muted measure">{t('overview.hidden.why')}</p>
      </section>
      <div className="l-grid">
        <BegunChart begun={page.begun} years={page.years} />
        <GapList gaps={page.gaps} />
      </div>
      <section className="l-sec">
        <h2 id="job">{t('overview.jobs')}</h2>
        <p className="muted measure">{t('overview.jobs.text')}</p>
        <JobsTable page={page} />
      </section>
      <Introductions page={page} />
      <p className="row l-sec">
        <ButtonLink href={paths.employers()}>{t('overview.employers')}</ButtonLink>
        <TextLink quiet href={paths.howWeMatch()}>
          {t('overview.howWeMatch')}
        </TextLink>
      </p>
    </>
  )
}

function KeyFigures({ page }: { page: OverviewPage }) {
  const t = useSentText<InsightTexts>()
  const { all } = page
  const figures = [
    { name: t('overview.active'), told: all.active },
    {
      name: `${t('overview.without')} ${t('overview.without.hint', { count: WITHOUT_ROLE_DAYS })}`,
      told: all.withoutRole,
    },
    { name: t('overview.openRoles'), told: page.openRoles },
    { name: t('overview.placements'), told: all.placements },
  ]
  return (
    <section aria-label={t('overview.key', { place: page.place })}>
      <dl className="l-key">
        {figures.map(({ name, told }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={told === null ? 'muted' : 'figure'}>{told ?? t('overview.hidden.word')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Introductions({ page }: { page: OverviewPage }) {
  const t = useSentText<InsightTexts>()
  const { introductions } = page
  const max = Math.max(1, ...introductions.map(({ value }) => value ?? 0))
  const bars = introductions.map(({ name, value, told }) => ({
    name,
    value: value ?? 0,
    words: told ?? t('overview.hidden'),
    kind: 'mark' as const,
  }))
  return (
    <section className="l-sec">
      <h2 id="formidlinger">{t('overview.introductions')}</h2>
      <p className="muted measure">{t('overview.introductions.text')}</p>
      <div className="l-kom">
        <BarChart rows={bars} max={max} />
        <Table
          caption={t('overview.introductions')}
          hideCaption
          phone="scroll"
          rows={introductions}
          rowKey={({ name }) => name}
          columns={[
            { key: 'step', head: t('overview.step'), cell: ({ name }) => name },
            {
              key: 'number',
              head: t('overview.number'),
              numeric: true,
              cell: ({ told }) => <ToldNumber told={told} />,
            },
          ]}
        />
      </div>
    </section>
  )
}
