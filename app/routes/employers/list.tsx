import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getEmployerListPage } from '#app/domain/lists/employer-list-page.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { employers } from '#app/i18n/texts/employers.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmployerTable } from '#app/ui/employers/employer-list.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { ListScreen } from '#app/ui/lists/list-screen.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.list')
  const page = await db.read((q) => getEmployerListPage(q, visit, new URL(request.url).searchParams))
  return { ...page, title: translate(employers, visit.locale)('employers.list.title') }
}

export default function EmployerList() {
  const page = useLoaderData<typeof loader>()
  const t = useText(employers)
  const take = page.import && <ButtonLink href={paths.importStart('employers')}>{page.import}</ButtonLink>
  return (
    <>
      <PageTitle lead={page.lead} end={take}>
        {page.title}
      </PageTitle>
      <ListScreen
        frame={page.frame}
        empty={{ title: t('employers.list.empty'), text: t('employers.list.empty.text'), action: take }}
      >
        <EmployerTable rows={page.rows} heads={page.frame.heads} caption={page.title} />
      </ListScreen>
    </>
  )
}
