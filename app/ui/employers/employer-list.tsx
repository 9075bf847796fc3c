import type { getEmployerList } from '#app/domain/employers/employer-pages.server.ts'
import type { EmployerFilter } from '#app/domain/employers/form.ts'
import { employers } from '#app/i18n/texts/employers.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterBar, FilterSearch, FilterSelect, Pagination } from '#app/ui/find-way.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'

interface EmployerListProps {
  filter: EmployerFilter
  list: Awaited<ReturnType<typeof getEmployerList>>
}

const statuses = ['unverified', 'verified', 'refused'] as const

/** All employers; first those of the own municipality that wait for a call. */
export function EmployerListScreen({ filter, list }: EmployerListProps) {
  const t = useText(employers)
  const filtered = filter.q !== '' || filter.status !== null
  const { place, waiting } = list
  const options = statuses.map((value) => ({ value, label: t(`employers.status.${value}`) }))
  return (
    <>
      <PageTitle
        lead={
          waiting > 0 ? t('employers.list.lead', { count: waiting, place }) : t('employers.list.leadNone', { place })
        }
      >
        {t('employers.list.title')}
      </PageTitle>
      <FilterBar resetHref={filtered ? paths.employers() : undefined}>
        <FilterSearch name="q" label={t('employers.list.search')} defaultValue={filter.q} />
        <FilterSelect
          name="status"
          label={t('employers.list.status')}
          options={[{ value: '', label: t('employers.list.anyStatus') }, ...options]}
          defaultValue={filter.status ?? ''}
        />
      </FilterBar>
      {list.rows.length > 0 ? (
        <>
          <EmployerTable rows={list.rows} caption={t('employers.list.count', { count: list.total })} />
          <Pagination page={list.page} pages={list.pages} href={(page) => hrefOf(filter, page)} />
        </>
      ) : (
        <EmptyState
          level={2}
          title={t(filtered ? 'employers.list.none' : 'employers.list.empty')}
          action={filtered && <ButtonLink href={paths.employers()}>{t('employers.list.anyStatus')}</ButtonLink>}
        >
          {t(filtered ? 'employers.list.none.text' : 'employers.list.empty.text')}
        </EmptyState>
      )}
    </>
  )
}

function EmployerTable({ rows, caption }: { rows: EmployerListProps['list']['rows']; caption: string }) {
  const t = useText(employers)
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: t('employers.list.name'),
          cell: ({ id, name }) => (
            <TextLink href={paths.employer(id)} prefetch>
              {name}
            </TextLink>
          ),
        },
        {
          key: 'status',
          head: t('employers.list.status'),
          corner: true,
          cell: ({ status }) => (
            <Tag
              kind={status === 'unverified' ? 'accent' : 'line'}
              icon={status === 'unverified' ? 'phone' : undefined}
            >
              {t(`employers.status.${status}`)}
            </Tag>
          ),
        },
        { key: 'municipality', head: t('employers.list.municipality'), cell: ({ municipality }) => municipality },
        { key: 'roles', head: t('employers.list.roles'), numeric: true, cell: ({ openRoles }) => openRoles },
        { key: 'since', head: t('employers.list.since'), cell: ({ since }) => since },
      ]}
    />
  )
}

function hrefOf(filter: EmployerFilter, page: number): string {
  const search = new URLSearchParams()
  if (filter.q) search.set('q', filter.q)
  if (filter.status) search.set('status', filter.status)
  search.set('side', String(page))
  return `${paths.employers()}?${search}`
}
