import { uiFigures } from '#app/i18n/texts/ui-figures.ts'
import { useText } from '#app/i18n/use-text.ts'

/** A share as a whole number of percent between 0 and 100. */
export function percent(value: number, max: number): string {
  return `${max > 0 ? Math.round(Math.min(1, Math.max(0, value / max)) * 1000) / 10 : 0}%`
}

export interface MeterProps {
  value: number
  max: number
  /** The same in words: "18 af 20 pladser er brugt". */
  label: string
  tone?: 'accent' | 'positive' | 'caution' | 'negative' | 'info'
}

/** How much of a whole. */
export function Meter({ value, max, label, tone }: MeterProps) {
  return (
    <div className={`meter tone-${tone ?? 'accent'}`} role="img" aria-label={label}>
      <span className="bar-fill" style={{ width: percent(value, max) }} />
    </div>
  )
}

export interface Part {
  label: string
  points: number
  weight: number
}

export interface PartsTableProps {
  caption: string
  parts: readonly Part[]
  /** The sum as the rule rounds it; not added up here. */
  total: number
}

/** The parts of a score. The bars are as long as their weight, so the longest counts most. */
export function PartsTable({ caption, parts, total }: PartsTableProps) {
  const t = useText(uiFigures)
  const heaviest = Math.max(...parts.map((part) => part.weight))
  const whole = parts.reduce((sum, part) => sum + part.weight, 0)
  return (
    <table className="table m-parts">
      <caption className="vh">{caption}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{t('ui.part')}</th>
          <th scope="col">{t('ui.partPoints')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label}>
            <th scope="row">
              <span className="part">{part.label}</span>
              <span className="meter" aria-hidden="true" style={{ width: percent(part.weight, heaviest) }}>
                <span className="bar-fill" style={{ width: percent(part.points, part.weight) }} />
              </span>
            </th>
            <td className="n">{t('ui.pointsOf', { points: part.points, weight: part.weight })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('ui.total')}</th>
          <td className="n">{t('ui.pointsOf', { points: total, weight: whole })}</td>
        </tr>
      </tfoot>
    </table>
  )
}
