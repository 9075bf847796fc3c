import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { inList } from '#app/domain/matches/list-words.ts'
import { rankingFilter } from '#app/domain/matches/ranked-page.ts'
import { rankedCandidates } from '#app/domain/matches/ranking.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { RankedCandidatesScreen } from '#app/ui/matches/ranked-candidates.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.rank')
  const filter = rankingFilter(new URL(request.url).searchParams)
  const ranked = await db.read((q) => rankedCandidates(q, visit, params.id ?? '', filter))
  const { loaded, unanswered, ...page } = ranked
  const say = translate(matchWords, visit.locale)
  const { id, title } = loaded.role
  return {
    title: say('list.candidates', { role: title }),
    role: { id, title, employer: loaded.employer.name },
    list: inList(page, say),
    unanswered,
  }
}

export default function RankedCandidates() {
  return <RankedCandidatesScreen {...useLoaderData<typeof loader>()} />
}
