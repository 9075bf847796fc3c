import type { CSSProperties, ReactNode } from 'react'
import { uiFigures } from '#app/i18n/texts/ui-figures.ts'
import { useText } from '#app/i18n/use-text.ts'
import { classes } from './classes.ts'
import { Verdict, type VerdictTone } from './status.tsx'
import { roles } from './table.tsx'

/** From and to in hours of the day: 8.5 is half past eight. */
export type Span = readonly [from: number, to: number]

export interface WeekDay {
  day: string
  /** When the person can, and when she would rather. */
  can?: Span | undefined
  prefers?: Span | undefined
  job?: Span | undefined
  /** The part of the job that does not fit. */
  off?: Span | undefined
  canWords: ReactNode
  jobWords: ReactNode
  /** Without a verdict the day is free. */
  verdict?: { tone: VerdictTone; words: ReactNode }
}

export interface WeekTableProps {
  caption: string
  canHead: string
  jobHead: string
  days: readonly WeekDay[]
  from?: number
  to?: number
}

/** The days of a week: words first, and a strip of time that shows the same. */
export function WeekTable({ caption, canHead, jobHead, days, from = 8, to = 16 }: WeekTableProps) {
  const t = useText(uiFigures)
  const hours = [0, 1, 2, 3, 4].map((part) => from + ((to - from) / 4) * part)
  const place = (span: Span): CSSProperties => {
    const share = (hour: number) => ((Math.min(to, Math.max(from, hour)) - from) / (to - from)) * 100
    return { left: `${share(span[0]).toFixed(2)}%`, width: `${(share(span[1]) - share(span[0])).toFixed(2)}%` }
  }
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table {...roles.table} className="table m-week">
        <caption>{caption}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            <Head>{t('ui.day')}</Head>
            <Head>{canHead}</Head>
            <Head>{jobHead}</Head>
            <Head className="m-week__axis">
              <span className="vh">{t('ui.timeline', { from, to })}</span>
              <span aria-hidden="true" className="axis">
                {hours.map((hour) => (
                  <i key={hour}>{hour}</i>
                ))}
              </span>
            </Head>
            <Head>{t('ui.fit')}</Head>
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {days.map((day) => (
            <tr key={day.day} {...roles.row} className={classes(!day.verdict && 'is-off') || undefined}>
              <th {...roles.rowheader} scope="row">
                {day.day}
              </th>
              <td {...roles.cell} className="num nowrap" data-head={canHead}>
                {day.canWords}
              </td>
              <td {...roles.cell} className="num nowrap" data-head={jobHead}>
                {day.jobWords}
              </td>
              <td {...roles.cell} className="m-week__bar">
                <span className="wk" aria-hidden="true">
                  {day.can && <b className="wk__can" style={place(day.can)} />}
                  {day.prefers && <b className="wk__pref" style={place(day.prefers)} />}
                  {day.job && <b className="wk__job" style={place(day.job)} />}
                  {day.off && <b className="wk__off" style={place(day.off)} />}
                </span>
              </td>
              <td {...roles.cell}>
                {day.verdict ? (
                  <Verdict tone={day.verdict.tone}>{day.verdict.words}</Verdict>
                ) : (
                  <span className="muted">{t('ui.off')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <th {...roles.columnheader} scope="col" className={className}>
      {children}
    </th>
  )
}
