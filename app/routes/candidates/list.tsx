import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getCandidateListPage } from '#app/domain/lists/candidate-list-page.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { candidates } from '#app/i18n/texts/candidates.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { CandidateTable } from '#app/ui/candidates/candidate-table.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { ListScreen } from '#app/ui/lists/list-screen.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.list')
  const page = await db.read((q) => getCandidateListPage(q, visit, new URL(request.url).searchParams))
  return { ...page, title: translate(candidates, visit.locale)('candidates.title') }
}

export default function CandidateList() {
  const page = useLoaderData<typeof loader>()
  const t = useText(candidates)
  const add = (
    <>
      <ButtonLink href={paths.newCandidate()} kind="primary">
        {t('candidates.new')}
      </ButtonLink>
      <ButtonLink href={paths.importStart('candidates')}>{page.import}</ButtonLink>
    </>
  )
  return (
    <>
      <PageTitle lead={page.lead} end={add}>
        {page.title}
      </PageTitle>
      <ListScreen
        frame={page.frame}
        empty={{ title: t('candidates.empty.title'), text: t('candidates.empty.text'), action: add }}
      >
        <CandidateTable rows={page.rows} heads={page.frame.heads} caption={page.title} />
      </ListScreen>
    </>
  )
}
