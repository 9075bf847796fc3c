import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { keyed } from './keyed.ts'

export interface Moment {
  /** As a person says it: "I dag kl. 8.02". */
  when: ReactNode
  what: ReactNode
  /** A muted line below. */
  note?: ReactNode
  /** `now` is filled, `next` has not happened yet. */
  state?: 'now' | 'next'
}

/** What has happened or will happen, in the order of reading. */
export function Timeline({ items, small }: { items: readonly Moment[]; small?: boolean }) {
  return (
    <ol className={classes('timeline', small && 'small')}>
      {keyed(items).map(({ key, item }) => (
        <li key={key} className={item.state && `is-${item.state}`}>
          <span className="when">{item.when}</span>
          <div>{item.what}</div>
          {item.note && <p className="small muted">{item.note}</p>}
        </li>
      ))}
    </ol>
  )
}
