import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { keyed } from './keyed.ts'

export interface Fact {
  term: ReactNode
  value: ReactNode
  /** A link to change it, on the page where one checks the answers. */
  change?: ReactNode
}

/** Facts as a list of terms and values, one row each. `wide` gives long terms room (check answers). */
export function Facts({ items, wide }: { items: readonly Fact[]; wide?: boolean }) {
  return (
    <dl className={classes('facts', wide && 'facts--wide')}>
      {keyed(items).map(({ key, item }) => (
        <div key={key}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          {item.change && <dd className="facts__change">{item.change}</dd>}
        </div>
      ))}
    </dl>
  )
}
