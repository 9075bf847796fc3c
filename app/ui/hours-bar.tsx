import type { ReactNode } from 'react'
import { keyed } from './keyed.ts'
import { percent } from './meter.tsx'

export interface HoursRow {
  name: ReactNode
  /** The same in words: "12 timer, heraf 9 effektive". */
  words: ReactNode
  /**
   * Bars in hours a week. `rest`: time at the workplace (pale), `eff`: effective hours (full), `job`: the job's hours,
   * `flex`: the flexible part of the job (dashed).
   */
  bars: readonly { kind: 'rest' | 'eff' | 'job' | 'flex'; from?: number; to: number }[]
}

export interface HoursBarProps {
  label: string
  rows: readonly HoursRow[]
  /** The end of the axis in hours, a multiple of 4. */
  max: number
  /** After the last number of the axis: "timer". */
  unit: string
}

/** Hours a week side by side. The words beside each bar say the same. */
export function HoursBar({ label, rows, max, unit }: HoursBarProps) {
  return (
    <div className="hb" role="group" aria-label={label}>
      {keyed(rows).map(({ key, item: row }) => (
        <div className="hb__row" key={key}>
          <p className="hb__name">{row.name}</p>
          <span className="hb__track" aria-hidden="true">
            {row.bars.map(({ kind, from = 0, to }) => (
              <b
                key={kind}
                className={`hb__${kind}${kind === 'eff' || kind === 'job' ? ' bar-fill' : ''}`}
                style={{ left: percent(from, max), width: percent(to - from, max) }}
              />
            ))}
          </span>
          <p className="hb__val">{row.words}</p>
        </div>
      ))}
      <p className="hb__axis" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((part) => (
          <i key={part}>
            {(max / 4) * part}
            {part === 4 && ` ${unit}`}
          </i>
        ))}
      </p>
    </div>
  )
}
