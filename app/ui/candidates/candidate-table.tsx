import type { CandidateStatus } from '#app/domain/candidates/candidate.ts'
import type { NextStep } from '#app/domain/candidates/next-step.ts'
import { candidates } from '#app/i18n/texts/candidates.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '../link.tsx'
import { Table } from '../table.tsx'
import { Tag } from '../tag.tsx'
import { nextStepWords } from './next-step-words.ts'

interface Row {
  id: string
  name: string
  status: CandidateStatus
  consultant: string | null
  next: NextStep
}

/** The municipality's candidates: who, who is responsible, and what to do next. */
export function CandidateTable({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const t = useText(candidates)
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: t('candidates.column.name'),
          cell: (row) => (
            <TextLink href={paths.candidate(row.id)} prefetch>
              {row.name}
            </TextLink>
          ),
        },
        { key: 'next', head: t('candidates.column.next'), cell: (row) => nextStepWords(row.next, t) },
        {
          key: 'consultant',
          head: t('candidates.column.consultant'),
          cell: (row) => row.consultant ?? <span className="muted">{t('candidates.nobody')}</span>,
        },
        {
          key: 'status',
          head: t('candidates.column.status'),
          corner: true,
          cell: (row) => <Tag>{t(`candidates.status.${row.status}`)}</Tag>,
        },
      ]}
    />
  )
}
