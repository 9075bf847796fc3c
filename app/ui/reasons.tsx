import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { keyed } from './keyed.ts'

const icons = { ask: 'ask', for: 'check', no: 'minus' } as const

/** Reasons in a card, in short: what holds, what is asked, what stands in the way. */
export function Reasons({ items }: { items: readonly { kind: 'ask' | 'for' | 'no'; text: ReactNode }[] }) {
  return (
    <ul className="c-why">
      {keyed(items).map(({ key, item }) => (
        <li key={key} className={`c-why__${item.kind}`}>
          <Icon name={icons[item.kind]} />
          <span>{item.text}</span>
        </li>
      ))}
    </ul>
  )
}
