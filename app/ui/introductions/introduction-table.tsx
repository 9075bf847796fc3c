import { introductions } from '#app/i18n/texts/introductions.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { Table } from '#app/ui/table.tsx'
import { Deadline, Tag, type Urgency } from '#app/ui/tag.tsx'

export interface IntroductionRow {
  id: string
  who: string
  job: string
  /** The employer, where it is not the one who is named first. */
  firm: string | null
  status: string
  turn: string
  since: string
  due: { urgency: Urgency; words: string } | null
}

/** Introductions: who and which job, how far, whose turn. */
export function IntroductionTable({ rows, caption }: { rows: readonly IntroductionRow[]; caption: string }) {
  const t = useText(introductions)
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'who',
          head: t('introductions.col.who'),
          cell: (row) => (
            <TextLink href={paths.introduction(row.id)} prefetch label={`${row.who}, ${row.job}`}>
              {row.who}
            </TextLink>
          ),
        },
        {
          key: 'job',
          head: t('introductions.col.job'),
          cell: (row) => (
            <>
              {row.job}
              {row.firm && <span className="muted small"> {row.firm}</span>}
            </>
          ),
        },
        { key: 'status', head: t('introductions.col.status'), cell: (row) => <Tag>{row.status}</Tag>, plain: true },
        {
          key: 'turn',
          head: t('introductions.col.turn'),
          cell: (row) => (
            <>
              {row.turn} {row.due && <Deadline urgency={row.due.urgency}>{row.due.words}</Deadline>}
            </>
          ),
        },
        { key: 'since', head: t('introductions.col.since'), cell: (row) => row.since },
      ]}
    />
  )
}
