import type { ReactNode } from 'react'
import type { ListedRow } from '#app/domain/matches/list-words.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '../link.tsx'
import { Reasons } from '../reasons.tsx'
import { Status } from '../status.tsx'

interface JobSummaryProps {
  row: Pick<ListedRow, 'id' | 'title' | 'status' | 'open' | 'details' | 'reasons'>
  /** What can be done with it, at the foot of the card. */
  children?: ReactNode
}

/** One job for a candidate as a calm card: how it fits, what it is, and why. */
export function JobSummary({ row, children }: JobSummaryProps) {
  return (
    <li className="card flex flex-col" id={row.id}>
      <p>
        <Status status={row.status} open={row.open} own />
      </p>
      <h3>
        <TextLink href={paths.role(row.id)}>{row.title}</TextLink>
      </h3>
      <p className="muted">{row.details}</p>
      <Reasons items={row.reasons} />
      {children}
    </li>
  )
}
