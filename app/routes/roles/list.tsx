import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { type RoleFilter, roleFilter } from '#app/domain/roles/role-filter.ts'
import { getRoleList } from '#app/domain/roles/role-pages.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { roles } from '#app/i18n/texts/roles.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterBar, FilterSelect, Pagination } from '#app/ui/find-way.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { RoleLines } from '#app/ui/roles/role-lines.tsx'
import { NarrowedTo, RoleSearch } from '#app/ui/roles/role-search.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const t = translate(roles, visit.locale)
  const filter = roleFilter(new URL(request.url).searchParams)
  const list = await db.read((q) => getRoleList(q, visit, filter))
  return {
    title: t('roles.list.title'),
    description: t('roles.list.lead'),
    canonical: context.env.origin + paths.roles(),
    filter,
    list,
  }
}

export default function RoleList() {
  const { filter, list } = useLoaderData<typeof loader>()
  const t = useText(roles)
  const filtered = [filter.q, filter.work, filter.skill, filter.municipality].some((value) => value !== '')
  return (
    <>
      <PageTitle lead={t('roles.list.lead')}>{t('roles.list.title')}</PageTitle>
      <FilterBar resetHref={filtered ? paths.roles() : undefined}>
        <RoleSearch key={filter.q} words={filter.q} />
        <FilterSelect
          name="kommune"
          label={t('roles.list.municipality')}
          options={[{ value: '', label: t('roles.list.everywhere') }, ...list.municipalities]}
          defaultValue={filter.municipality}
        />
        {filter.work && <input type="hidden" name="arbejde" value={filter.work} />}
        {filter.skill && <input type="hidden" name="kan" value={filter.skill} />}
      </FilterBar>
      {list.work && (
        <NarrowedTo href={hrefOf({ ...filter, work: '' }, 1)}>{t('roles.list.work', { what: list.work })}</NarrowedTo>
      )}
      {list.skill && (
        <NarrowedTo href={hrefOf({ ...filter, skill: '' }, 1)}>
          {t('roles.list.skill', { what: list.skill })}
        </NarrowedTo>
      )}
      {list.rows.length > 0 ? (
        <>
          <h2 className="r-count">{t('roles.list.count', { count: list.total })}</h2>
          <RoleLines lines={list.rows} />
          <Pagination page={list.page} pages={list.pages} href={(page) => hrefOf(filter, page)} />
        </>
      ) : (
        <Nothing filtered={filtered} />
      )}
    </>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useText(roles)
  if (filtered)
    return (
      <EmptyState
        level={2}
        title={t('roles.list.none')}
        action={
          <>
            <ButtonLink href={paths.roles()}>{t('roles.list.all')}</ButtonLink>
            <ButtonLink kind="quiet" href={paths.search()}>
              {t('roles.list.vocabulary')}
            </ButtonLink>
          </>
        }
      >
        {t('roles.list.none.text')}
      </EmptyState>
    )
  return (
    <EmptyState
      level={2}
      title={t('roles.list.empty')}
      action={<ButtonLink href={paths.howWeMatch()}>{t('roles.howWeMatch')}</ButtonLink>}
    >
      {t('roles.list.empty.text')}
    </EmptyState>
  )
}

function hrefOf(filter: Required<RoleFilter>, page: number): string {
  const { q, work, skill, municipality } = filter
  const given = Object.entries({ q, arbejde: work, kan: skill, kommune: municipality, side: page > 1 ? `${page}` : '' })
  const search = new URLSearchParams(given.filter(([, value]) => value !== ''))
  return search.size > 0 ? `${paths.roles()}?${search}` : paths.roles()
}
