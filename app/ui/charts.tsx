import type { ReactNode } from 'react'
import { uiFigures } from '#app/i18n/texts/ui-figures.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Fold } from './feedback.tsx'
import { percent } from './meter.tsx'

export interface ChartPoint {
  /** Place on the axis of time, in years: 2016.79 is October 2016. */
  at: number
  value: number
  /** Without a known value the point is open: a target that lies ahead. */
  ahead?: boolean
}

export interface LineChartProps {
  id: string
  title: string
  /** All the numbers in words. */
  description: string
  points: readonly ChartPoint[]
  target?: { value: number; label: string }
  /** Lines of the grid, from the lowest to the highest; the axis begins at the first. */
  ticks: readonly number[]
  /** The years that are written under the axis. */
  years: readonly number[]
  /** Unit, where the axis begins, source. */
  caption: ReactNode
  /** The same numbers as a table, folded away. */
  children: ReactNode
}

const box = { left: 52, right: 612, top: 30, bottom: 250 }

/** A line over time, made on the server: numbers at the points, the target dotted, the table under it. */
export function LineChart(props: LineChartProps) {
  const { id, title, description, points, target, ticks, years, caption, children } = props
  const t = useText(uiFigures)
  const low = ticks[0] ?? 0
  const high = ticks.at(-1) ?? 1
  const first = years[0] ?? 0
  const span = Math.max(1, (years.at(-1) ?? 1) + 1 - first)
  const x = (at: number) => Math.round((box.left + ((at - first) / span) * (box.right - box.left)) * 10) / 10
  const y = (value: number) =>
    Math.round((box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top)) * 10) / 10
  const path = (list: readonly ChartPoint[]) => `M${list.map((point) => `${x(point.at)} ${y(point.value)}`).join('L')}`
  const known = points.filter((point) => !point.ahead)
  const ahead = points.filter((point) => point.ahead)
  const last = known.at(-1)
  return (
    <figure className="l-chart">
      <svg className="chart" viewBox="0 0 640 284" role="img" aria-labelledby={`${id}-title ${id}-words`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-words`}>{description}</desc>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${box.left} ${y(tick)}H${box.right}`} />
            <text className="m" x={box.left - 8} y={y(tick) + 5} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text key={year} className="m" x={x(year + 0.5)} y={272} textAnchor="middle">
            {year}
          </text>
        ))}
        <path className="axis" d={`M${box.left} ${box.bottom}H${box.right}`} />
        {target && <path className="goal" d={`M${box.left} ${y(target.value)}H${box.right}`} />}
        {target && (
          <text className="b" x={box.left + 6} y={y(target.value) - 9}>
            {target.label}
          </text>
        )}
        {known.length > 1 && <path className="line" d={path(known)} />}
        {last && ahead.length > 0 && <path className="line line--to" d={path([last, ...ahead])} />}
        {points.map((point) => (
          <g key={point.at}>
            <circle className={point.ahead ? 'dot dot--goal' : 'dot'} cx={x(point.at)} cy={y(point.value)} r={6} />
            {!point.ahead && (
              <text className="b" x={x(point.at)} y={y(point.value) + 28} textAnchor="middle">
                {point.value}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className="small muted">{caption}</figcaption>
      <Fold summary={t('ui.figures')}>{children}</Fold>
    </figure>
  )
}

export interface BarRow {
  name: string
  value: number
  words: string
  /** `mark`: the one to compare with; `most`/`least`: the number is "at most"/"at least". */
  kind?: 'mark' | 'most' | 'least'
}

const barClass = { mark: 'land', most: 'lt', least: 'gt' } as const

/** Bars in HTML that reflow. Hidden from assistive technology: give the table with the same numbers beside it. */
export function BarChart({ rows, max }: { rows: readonly BarRow[]; max: number }) {
  return (
    <div className="hb hb--kom" aria-hidden="true">
      {rows.map((row) => (
        <div className={`hb__row hb__row--${row.kind ? barClass[row.kind] : 'x'}`} key={row.name}>
          <p className="hb__name">{row.name}</p>
          <span className="hb__track hb__track--plain">
            <b className="bar-fill" style={{ width: percent(row.value, max) }} />
          </span>
          <p className="hb__val">
            <strong>{row.words}</strong>
          </p>
        </div>
      ))}
    </div>
  )
}

/** A value against its target in a table row: the bar is the value, the mark is the target. */
export function TargetBar({ value, target, max }: { value: number; target: number; max: number }) {
  return (
    <span className="lb" aria-hidden="true">
      <b className="bar-fill" style={{ width: percent(value, max) }} />
      <i style={{ left: percent(target, max) }} />
    </span>
  )
}
