import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { narrowings, roleFilter, searchOf } from '#app/domain/roles/role-filter.ts'
import { getRoleList } from '#app/domain/roles/role-list-page.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { publicRoles } from '#app/i18n/texts/roles-public.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Pagination } from '#app/ui/find-way.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Chips, NoRoles } from '#app/ui/roles/chips.tsx'
import { RoleFilters } from '#app/ui/roles/role-filters.tsx'
import { RoleLines } from '#app/ui/roles/role-lines.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const { locale } = visit
  const t = translate(publicRoles, locale)
  const say = translate(roleListTexts, locale)
  const search = new URL(request.url).searchParams
  const filter = roleFilter(search)
  const list = await db.read((q) => getRoleList(q, visit, filter))
  const typed = (search.get('postnr') ?? '').trim().slice(0, 10)
  const { origin } = context.env
  const { page, pages } = list
  const numbered = page > 1 && narrowings(filter).length === 0
  return {
    title: page > 1 ? `${t('roles.list.title')}. ${say('find.page', { page, pages })}` : t('roles.list.title'),
    description: t('roles.list.lead'),
    canonical: origin + paths.roles() + (numbered ? `?side=${page}` : ''),
    feed: paths.rolesFeed() + searchOf(filter),
    follow: say('find.feed'),
    filter,
    list,
    notPostcode: typed && !filter.postcode ? typed : null,
    texts: roleListTexts[locale],
  }
}

export default function RoleList() {
  const { filter, list, notPostcode, feed, follow, texts } = useLoaderData<typeof loader>()
  const t = useText(publicRoles)
  return (
    <SentTexts.Provider value={texts}>
      <PageTitle lead={t('roles.list.lead')}>{t('roles.list.title')}</PageTitle>
      <RoleFilters filter={filter} choices={list.choices} notPostcode={notPostcode} />
      <Chips chips={list.chips} />
      {list.rows.length > 0 ? (
        <>
          <h2 className="r-count">{t('roles.list.count', { count: list.total })}</h2>
          <RoleLines lines={list.rows} />
          <Pagination page={list.page} pages={list.pages} href={(page) => paths.roles() + searchOf(filter, page)} />
          <p className="small r-feed">
            <TextLink href={feed}>{follow}</TextLink>
          </p>
        </>
      ) : (
        <NoRoles chips={list.chips} />
      )}
    </SentTexts.Provider>
  )
}
