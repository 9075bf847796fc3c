import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export interface TagProps {
  children: ReactNode
  /** `accent` is for "your turn" and what is chosen; `solid` for a plain fact. */
  kind?: 'line' | 'solid' | 'accent'
  icon?: IconName
}

/** A short word about a thing. Not a button and not a status of a pair. */
export function Tag({ children, kind = 'line', icon }: TagProps) {
  return (
    <span className={classes('tag', kind !== 'line' && `tag--${kind}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}

/** How many, beside a heading or a tab. */
export function Count({ children }: { children: number | string }) {
  return <span className="count">{children}</span>
}

/** A person's initials in a circle; the name stands beside it in words. */
export function Initials({ children }: { children: string }) {
  return (
    <span className="who" aria-hidden="true">
      {children}
    </span>
  )
}

const dueIcons = { late: 'warning', today: 'clock', soon: 'calendar', calm: 'calendar' } as const

export type Urgency = keyof typeof dueIcons

/** When something is due: icon, words and colour together. `children` says it as a person does: "i dag kl. 13.00". */
export function Deadline({ urgency, children }: { urgency: Urgency; children: ReactNode }) {
  return (
    <span className={`due due--${urgency}`}>
      <Icon name={dueIcons[urgency]} />
      {children}
    </span>
  )
}
