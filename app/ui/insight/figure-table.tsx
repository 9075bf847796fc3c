import type { Figure } from '#app/domain/insight/figure.ts'
import { insight } from '#app/i18n/texts/insight.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Table } from '../table.tsx'

interface FigureTableProps {
  caption: string
  rows: readonly { label: string; figure: Figure }[]
}

/** Numbers with their words; small ones are only said to be small. */
export function FigureTable({ caption, rows }: FigureTableProps) {
  const t = useText(insight)
  const words = (figure: Figure) => (figure.kind === 'exact' ? String(figure.value) : t(`overview.${figure.kind}`))
  return (
    <Table
      caption={t('overview.table', { what: caption })}
      hideCaption
      phone="scroll"
      rows={rows}
      rowKey={(row) => row.label}
      columns={[
        { key: 'what', head: t('overview.what'), cell: (row) => row.label },
        { key: 'number', head: t('overview.number'), numeric: true, cell: (row) => words(row.figure) },
      ]}
    />
  )
}
