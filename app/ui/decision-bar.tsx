import type { ReactNode } from 'react'

export interface DecisionBarProps {
  /** The name of the group: "Din beslutning". */
  label: string
  /** What is missing or what happens: always there. */
  say: ReactNode
  note?: ReactNode
  /** The buttons; with `form` when the fields stand elsewhere. */
  children: ReactNode
}

/** The bar one decides on, at the foot of the window; it lets go when the window is narrow or low. */
export function DecisionBar({ label, say, note, children }: DecisionBarProps) {
  return (
    <div className="m-bar" role="group" aria-label={label}>
      <p className="m-bar__say">
        <span className="strong">{say}</span>
        {note && <span className="small muted">{note}</span>}
      </p>
      <div className="row m-bar__do">{children}</div>
    </div>
  )
}
