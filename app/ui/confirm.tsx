import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { ButtonLink } from './link.tsx'

const headings = { 1: 'h1', 2: 'h2', 3: 'h3' } as const

export interface ConfirmProps {
  /** The question: "Træk dit ja tilbage?" The page's h1. */
  title: ReactNode
  /** 1 on a page of its own, 2 or 3 inside a page. */
  level?: 1 | 2 | 3
  /** What happens, when, and what does not change. */
  children: ReactNode
  /** The button says the same verb as the question. */
  confirm: ReactNode
  cancel: ReactNode
  cancelHref: string
  action?: string
  /** Hidden fields of the post. */
  fields?: Readonly<Record<string, string>>
  busy?: string | false
}

/** A page that asks once more before what cannot be undone. Stands in `Main` alone; a dialog with the same words is extra. */
export function Confirm(props: ConfirmProps) {
  const { title, level = 1, children, confirm, cancel, cancelHref, action, fields = {}, busy } = props
  const Heading = headings[level]
  return (
    <div className="dialog">
      <Heading className="dialog__title">{title}</Heading>
      <div className="stack">{children}</div>
      <form method="post" action={action} className="row actions">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button kind="primary" busy={busy}>
          {confirm}
        </Button>
        <ButtonLink href={cancelHref}>{cancel}</ButtonLink>
      </form>
    </div>
  )
}

export interface ConfirmationProps {
  /** What was done: "Jobbet er slået op". The page's h1. */
  title: ReactNode
  level?: 1 | 2 | 3
  /** A reference or a date, large. */
  children?: ReactNode
  /** What happens next, in order: a `Timeline`. Stands under the panel. */
  next?: ReactNode
  /** The next step. */
  action?: ReactNode
}

/** It is done: a whole arch, what was done, what happens next. */
export function Confirmation({ title, level = 1, children, next, action }: ConfirmationProps) {
  const Heading = headings[level]
  return (
    <div className="confirmation">
      <div className="confirmation__panel">
        <svg
          viewBox="0 0 120 44"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M2 36h116M8 35C24 13 41 3.5 60 3.5S96 13 112 35" />
        </svg>
        <Heading className="confirmation__title">{title}</Heading>
        {children && <div className="lead">{children}</div>}
      </div>
      {next}
      {action && <div className="row actions">{action}</div>}
    </div>
  )
}
