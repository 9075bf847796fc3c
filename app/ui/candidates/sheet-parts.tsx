import type { SheetBox, SheetQuestion } from '#app/domain/candidates/sheet.ts'
import type { SheetNeed, SheetNeeds } from '#app/domain/candidates/sheet-needs.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { SheetTexts } from '#app/i18n/texts/sheet-server.ts'
import { classes } from '../classes.ts'
import { keyed } from '../keyed.ts'

/** A printed box; for those who hear the page, whether it is ticked is said. */
function Box({ label, ticked }: SheetBox) {
  const t = useSentText<SheetTexts>()
  return (
    <span className="s-box">
      <span className={classes('s-box__mark', ticked && 's-box__mark--on')} aria-hidden="true" />
      {label}
      {ticked && <span className="vh"> ({t('sheet.yes')})</span>}
    </span>
  )
}

/** A line to write on, or what is written there. */
function Line({ words, unit }: { words: string; unit: string }) {
  return (
    <span className="s-line">
      <span className={classes('s-line__words', words === '' && 's-line__words--open')}>{words}</span>
      {unit && ` ${unit}`}
    </span>
  )
}

/** Questions, one a row: words, boxes, a line. */
export function Questions({ items, columns }: { items: readonly SheetQuestion[]; columns?: 'two' | 'three' }) {
  return (
    <ul className={classes('bare s-questions', columns && `s-questions--${columns}`)}>
      {keyed(items).map(({ key, item: { text, boxes, line, unit } }) => (
        <li key={key}>
          {text && <span className="s-ask">{text}</span>}
          {boxes.map((box) => (
            <Box key={box.label} {...box} />
          ))}
          {line !== null && <Line words={line} unit={unit} />}
        </li>
      ))}
    </ul>
  )
}

/** The days of a week with room for two times each. */
export function WeekRows({ rows }: { rows: readonly { day: string; from: string; to: string }[] }) {
  const t = useSentText<SheetTexts>()
  return (
    <table className="s-week">
      <thead>
        <tr>
          <th scope="col">{t('sheet.day')}</th>
          <th scope="col">{t('sheet.from')}</th>
          <th scope="col">{t('sheet.to')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, from, to }) => (
          <tr key={day}>
            <th scope="row">{day}</th>
            <td>{from}</td>
            <td>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const strengths = ['must', 'should', 'nice'] as const

/** The things of one group with a box for each strength. */
export function NeedRows({ group }: { group: SheetNeeds }) {
  const t = useSentText<SheetTexts>()
  return (
    <table className="s-group">
      <thead className="s-head">
        <tr>
          <th scope="col">{group.title}</th>
          {strengths.map((strength) => (
            <th scope="col" key={strength} className="s-tick">
              {t(`sheet.needs.${strength}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.items.map((item) => (
          <NeedRow key={item.id} {...item} />
        ))}
        <tr>
          <th scope="row" colSpan={4}>
            <Box label={t('sheet.none')} ticked={group.none} />
          </th>
        </tr>
      </tbody>
    </table>
  )
}

function NeedRow({ label, strength, limit, unit }: SheetNeed) {
  return (
    <tr>
      <th scope="row">
        {label} {limit !== null && <Line words={limit} unit={unit} />}
      </th>
      {strengths.map((one) => (
        <td key={one} className="s-tick">
          <Box label="" ticked={one === strength} />
        </td>
      ))}
    </tr>
  )
}

/** A label and some lines, or the words that are written already. */
export function WriteLine({ label, words = '', lines = 1 }: { label: string; words?: string; lines?: number }) {
  return (
    <div className="s-write">
      <span className="s-ask">{label}</span>
      {words && <p className="s-words">{words}</p>}
      {Array.from({ length: words ? 1 : lines }, (_, line) => line).map((line) => (
        <span key={line} className="s-rule" />
      ))}
    </div>
  )
}
