import type { OverviewWords } from '#app/domain/insight/overview-words.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import { paths } from '#app/paths.ts'
import { Fold } from '../feedback.tsx'
import { Tabs } from '../find-way.tsx'
import { Table } from '../table.tsx'
import { type InsightTexts, ToldNumber } from './told.tsx'

type Begun = OverviewWords['begun']

/** Jobs that began, by month or quarter: columns made on the server, and the same numbers as a table. */
export function BegunChart({ begun, years }: { begun: Begun; years: 1 | 2 }) {
  const t = useSentText<InsightTexts>()
  const { step, periods } = begun
  return (
    <section className="l-chart" aria-labelledby="udvikling">
      <h2 id="udvikling">{t('overview.begun')}</h2>
      {begun.shown ? (
        <>
          <Tabs
            label={t('overview.begun.years')}
            items={([1, 2] as const).map((one) => ({
              label: t(`overview.begun.years.${one}`),
              href: `${paths.overview()}${one === 1 ? '' : `?aar=${one}`}#udvikling`,
              current: one === years,
            }))}
          />
          <figure>
            <Columns begun={begun} />
            <figcaption className="small muted">
              {step === 'quarter' && t('overview.begun.quarter.why')} {t('overview.now')}
            </figcaption>
          </figure>
          <Fold summary={t(`overview.begun.${step}`)}>
            <Table
              caption={t(`overview.begun.${step}`)}
              hideCaption
              phone="scroll"
              rows={periods}
              rowKey={({ name }) => name}
              columns={[
                { key: 'period', head: t(`overview.period.${step}`), cell: ({ name }) => name },
                {
                  key: 'number',
                  head: t('overview.number'),
                  numeric: true,
                  cell: ({ told }) => <ToldNumber told={told} />,
                },
              ]}
            />
          </Fold>
        </>
      ) : (
        <p className="muted">{t('overview.begun.none')}</p>
      )}
    </section>
  )
}

const box = { left: 40, right: 628, top: 28, bottom: 232 }

/** A column for each period; one that is not told is a dashed outline of no height to read. */
function Columns({ begun: { step, periods } }: { begun: Begun }) {
  const t = useSentText<InsightTexts>()
  const max = topOf(Math.max(...periods.map(({ value }) => value ?? 0)))
  const wide = (box.right - box.left) / periods.length
  const y = (value: number) => Math.round(box.bottom - (value / max) * (box.bottom - box.top))
  const words = periods.map(({ name, told }) => `${name}: ${told ?? t('overview.hidden')}`).join('. ')
  return (
    <svg className="chart" viewBox="0 0 640 284" role="img" aria-labelledby="nye-titel nye-tal">
      <title id="nye-titel">{t(`overview.begun.${step}`)}</title>
      <desc id="nye-tal">{words}</desc>
      {[0, max / 2, max].map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'axis' : 'grid'} d={`M${box.left} ${y(tick)}H${box.right}`} />
          <text className="m" x={box.left - 8} y={y(tick) + 5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {periods.map(({ name, short, year, value }, at) => {
        const left = Math.round(box.left + at * wide + wide * 0.16)
        const middle = Math.round(box.left + (at + 0.5) * wide)
        const width = Math.round(wide * 0.68)
        return (
          <g key={name}>
            {value === null ? (
              <rect
                className="column column--hidden"
                x={left}
                y={y(max * 0.06)}
                width={width}
                height={y(0) - y(max * 0.06)}
              />
            ) : (
              <rect className="column" x={left} y={y(value)} width={width} height={y(0) - y(value)} rx={2} />
            )}
            {value !== null && periods.length <= 14 && (
              <text className="b" x={middle} y={y(value) - 8} textAnchor="middle">
                {value}
              </text>
            )}
            <text className="m" x={middle} y={252} textAnchor="middle">
              {short}
            </text>
            {isYearsFirst(periods, at) && (
              <text className="m" x={left} y={274}>
                {year}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** The axis ends at an even number that the highest column does not pass. */
function topOf(value: number): number {
  const step = value <= 20 ? 2 : value <= 100 ? 10 : 50
  return Math.max(step, Math.ceil(value / step) * step)
}

/** Where the year is written: at its first column, if it has room before the next one begins. */
function isYearsFirst(periods: Begun['periods'], at: number): boolean {
  const year = periods[at]?.year
  return at === 0 ? periods[1]?.year === year : periods[at - 1]?.year !== year
}
