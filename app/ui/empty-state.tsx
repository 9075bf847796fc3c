import type { ReactNode } from 'react'

export interface EmptyStateProps {
  title: ReactNode
  /** What will be here, and something useful to do meanwhile. */
  children: ReactNode
  /** A button or a link: the useful thing. */
  action?: ReactNode
  /** The heading's level on the page. Default 3. */
  level?: 2 | 3
}

/** Nothing here yet: an unfinished arch, what will come, and what one can do in the meantime. */
export function EmptyState({ title, children, action, level = 3 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="empty">
      <svg
        viewBox="0 0 120 44"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M2 36h30M88 36h30" />
        <path d="M8 35C16 22 26 12 38 7M82 7c12 5 22 15 30 28" />
        <path d="M46 4.5c9-2 19-2 28 0" strokeDasharray=".1 7" />
      </svg>
      <Heading className="empty__title">{title}</Heading>
      <div className="muted">{children}</div>
      {action && <div className="row empty__do">{action}</div>}
    </div>
  )
}
