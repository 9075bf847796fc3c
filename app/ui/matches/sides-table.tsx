import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'
import { Verdict } from '../status.tsx'
import { Table } from '../table.tsx'

export interface SidesRow {
  key: string
  what: string
  /** How much it matters, beside the thing; and what both sides come to, under it. */
  strength?: string
  note?: string | undefined
  hers: string
  jobs: string
  tone: 'for' | 'ask' | 'no'
  verdict: string
  points: string | null
  /** It must hold: a row that speaks against is marked. */
  matters: boolean
}

interface SidesTableProps {
  caption: string
  /** Of the first three columns: the thing, her side, the job's. */
  heads: readonly [string, string, string]
  rows: readonly SidesRow[]
}

/** What she says beside what the job says, the verdict, and the points that it gives. */
export function SidesTable({ caption, heads: [thing, hers, jobs], rows }: SidesTableProps) {
  const t = useSentText<MatchTexts>()
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ key }) => key}
      tone={({ tone, matters }) => (tone === 'ask' ? 'ask' : tone === 'no' && matters ? 'look' : undefined)}
      columns={[
        {
          key: 'what',
          head: thing,
          cell: ({ what, strength, note }) => (
            <>
              {what} {strength && <span className="must">{strength}</span>}
              {note && <span className="sub">{note}</span>}
            </>
          ),
        },
        { key: 'hers', head: hers, cell: (row) => row.hers },
        { key: 'jobs', head: jobs, cell: (row) => row.jobs },
        {
          key: 'verdict',
          head: t('match.verdict'),
          corner: true,
          cell: ({ tone, verdict, points }) => (
            <span className="nowrap">
              <Verdict tone={tone}>{verdict}</Verdict> {points && <span className="must">{points}</span>}
            </span>
          ),
        },
      ]}
    />
  )
}
