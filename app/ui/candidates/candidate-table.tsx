import type { CandidateStatus } from '#app/domain/candidates/candidate.ts'
import type { NextStep } from '#app/domain/candidates/next-step.ts'
import type { ListHead } from '#app/domain/lists/list-frame.ts'
import { candidates } from '#app/i18n/texts/candidates.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '../link.tsx'
import { sortedColumns } from '../lists/sorted-columns.ts'
import { Table } from '../table.tsx'
import { Tag } from '../tag.tsx'
import { nextStepWords } from './next-step-words.ts'

interface Row {
  id: string
  name: string
  status: CandidateStatus
  consultant: string | null
  lastTalk: string
  next: NextStep
}

interface CandidateTableProps {
  rows: readonly Row[]
  heads: Readonly<Record<string, ListHead>>
  caption: string
}

/** The municipality's candidates: who, what to do next, when we last talked, and who is responsible. */
export function CandidateTable({ rows, heads, caption }: CandidateTableProps) {
  const t = useText(candidates)
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={sortedColumns<Row>(heads, [
        {
          key: 'navn',
          cell: (row) => (
            <TextLink href={paths.candidate(row.id)} prefetch>
              {row.name}
            </TextLink>
          ),
        },
        { key: 'next', cell: (row) => nextStepWords(row.next, t) },
        { key: 'kontakt', cell: (row) => row.lastTalk },
        {
          key: 'ansvarlig',
          cell: (row) => row.consultant ?? <span className="muted">{t('candidates.nobody')}</span>,
        },
        { key: 'status', corner: true, cell: (row) => <Tag>{t(`candidates.status.${row.status}`)}</Tag> },
      ])}
    />
  )
}
