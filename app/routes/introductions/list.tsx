import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getIntroductionListPage } from '#app/domain/lists/introduction-list-page.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { useText } from '#app/i18n/use-text.ts'
import { IntroductionTable } from '#app/ui/introductions/introduction-table.tsx'
import { ListScreen } from '#app/ui/lists/list-screen.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'introduction.list')
  return db.read((q) => getIntroductionListPage(q, visit, new URL(request.url).searchParams))
}

export default function IntroductionList() {
  const { frame, title, lead, empty, rows } = useLoaderData<typeof loader>()
  const t = useText(introductions)
  return (
    <>
      <PageTitle lead={lead}>{title}</PageTitle>
      <ListScreen frame={frame} empty={{ title: t('introductions.none.title'), text: empty }}>
        <IntroductionTable rows={rows} heads={frame.heads} caption={title} />
      </ListScreen>
    </>
  )
}
