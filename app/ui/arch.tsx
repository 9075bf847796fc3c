import { uiFigures } from '#app/i18n/texts/ui-figures.ts'
import { useText } from '#app/i18n/use-text.ts'
import { type Stone, segments } from './arch-geometry.ts'
import { Icon } from './icon.tsx'
import { keyed } from './keyed.ts'
import { type MatchStatus, Status } from './status.tsx'

const classOf = { for: 'ok', ask: 'ask', no: 'no' } as const
const iconOf = { for: 'check', ask: 'ask', no: 'minus' } as const

/** The arch alone. Hidden from assistive technology: status, counts and table say the same in words. */
export function ArchLarge({ stones }: { stones: readonly Stone[] }) {
  return (
    <svg className="span-svg" viewBox="0 0 400 180" aria-hidden="true">
      {keyed(segments(stones)).map(({ key, item }) => (
        <g key={key}>
          <path className={`sp sp--${classOf[item.stone]}`} d={item.path} />
          {item.hanger && <path className="hang" d={item.hanger} />}
        </g>
      ))}
    </svg>
  )
}

/** The arch with the score under it: `<p>` with the number and what it is of. */
export function ArchWithScore({ stones, score }: { stones: readonly Stone[]; score: number }) {
  const t = useText(uiFigures)
  return (
    <div className="m-arch">
      <ArchLarge stones={stones} />
      <p className="m-score">
        <span className="m-score__n num">{score}</span> <span className="m-score__of">{t('ui.points')}</span>
      </p>
    </div>
  )
}

/** The status under the arch and how many stones are whole, dotted and broken, in words. */
export function ArchVerdict({ stones, status }: { stones: readonly Stone[]; status: MatchStatus }) {
  const t = useText(uiFigures)
  const count = (stone: Stone) => stones.filter((other) => other === stone).length
  const kinds = (['for', 'ask', 'no'] as const).filter((kind) => count(kind) > 0)
  return (
    <div className="m-verdict">
      <p>
        <Status status={status} open={count('ask')} />
      </p>
      <p className="m-legend">
        {kinds.map((kind) => (
          <span key={kind} className={`m-legend__${kind}`}>
            <Icon name={iconOf[kind]} />
            {t(`ui.arch.${kind}`, { count: count(kind) })}
          </span>
        ))}
      </p>
    </div>
  )
}
