import type { ReactNode } from 'react'
import { uiFigures } from '#app/i18n/texts/ui-figures.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Icon } from './icon.tsx'
import { keyed } from './keyed.ts'

const icons = { ask: 'ask', for: 'check', no: 'minus' } as const

export interface FindingsProps {
  kind: 'ask' | 'for' | 'no'
  /** Shown before the fold; the rest stand in the table below. */
  items: readonly { title: ReactNode; note?: ReactNode }[]
  /** How many there are in all. Default: as many as `items`. */
  count?: number
  /** The only button, under what is not known yet. */
  action?: ReactNode
}

/** One column of the most important findings. What is not known comes first and is the only tinted one. */
export function Findings({ kind, items, count, action }: FindingsProps) {
  const t = useText(uiFigures)
  return (
    <div className={`find find--${kind}`}>
      <h3>
        <Icon name={icons[kind]} />
        {t(`ui.findings.${kind}`)} <span className="count">{count ?? items.length}</span>
      </h3>
      <ul className="bare">
        {keyed(items).map(({ key, item }) => (
          <li key={key}>
            <p className="strong">{item.title}</p>
            {item.note && <p className="small muted">{item.note}</p>}
          </li>
        ))}
      </ul>
      {action}
    </div>
  )
}
