import type { OverviewRow } from '#app/domain/insight/overview-words.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import { type Column, Table } from '../table.tsx'
import type { OverviewPage } from './overview-screen.tsx'
import { type InsightTexts, ToldNumber } from './told.tsx'

/** Active candidates by team and by when somebody last talked with them; the last row is all. */
export function ContactTable({ page }: { page: OverviewPage }) {
  const t = useSentText<InsightTexts>()
  return (
    <TeamTable
      page={page}
      caption={t('overview.contact')}
      columns={[
        number('active', t('overview.active'), ({ active }) => active),
        ...page.bands.map((head, at) => number(`band${at}`, head, ({ bands }) => bands[at] ?? null)),
        number('without', t('overview.without'), ({ withoutRole }) => withoutRole),
      ]}
    />
  )
}

/** Introductions, placements and hours by team. */
export function JobsTable({ page }: { page: OverviewPage }) {
  const t = useSentText<InsightTexts>()
  const heads = [
    t('overview.hours'),
    t('overview.hours.average'),
    t('overview.effective'),
    t('overview.effective.average'),
  ]
  return (
    <TeamTable
      page={page}
      caption={t('overview.jobs')}
      columns={[
        number('introductions', t('overview.underWay'), ({ introductions }) => introductions),
        number('placements', t('overview.placements'), ({ placements }) => placements),
        ...heads.map((head, at) => number(`hours${at}`, head, ({ hours }) => hours[at] ?? null)),
      ]}
    />
  )
}

interface TeamTableProps {
  page: OverviewPage
  caption: string
  columns: readonly Column<OverviewRow>[]
}

function TeamTable({ page, caption, columns }: TeamTableProps) {
  const t = useSentText<InsightTexts>()
  const { teams, all } = page
  return (
    <>
      <Table
        caption={caption}
        hideCaption
        phone="scroll"
        rows={teams}
        rowKey={({ name }) => name}
        columns={[{ key: 'team', head: t('overview.team'), cell: ({ name }) => name }, ...columns]}
        foot={[all.name, ...columns.map(({ cell }) => cell(all))]}
      />
      {teams.length === 0 && (
        <p className="small muted">
          {t('overview.noTeams')} {t('overview.toUnits')}
        </p>
      )}
    </>
  )
}

function number(key: string, head: string, of: (row: OverviewRow) => string | null): Column<OverviewRow> {
  return { key, head, numeric: true, cell: (row) => <ToldNumber told={of(row)} /> }
}
