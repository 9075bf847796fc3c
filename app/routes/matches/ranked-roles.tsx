import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { besideRoles } from '#app/domain/matches/beside-roles.ts'
import { inList } from '#app/domain/matches/list-words.ts'
import { firstName, rankingFilter } from '#app/domain/matches/ranked-page.ts'
import { rankedRoles } from '#app/domain/matches/ranking.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { RankedRolesScreen } from '#app/ui/matches/ranked-roles.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.match')
  const id = params.id ?? ''
  // Her own list has other words, and nothing that only her consultant is told.
  if (visit.actor.candidateId === id) throw redirect(paths.ownRoles())
  const filter = rankingFilter(new URL(request.url).searchParams)
  const { candidate, ranking, both } = await db.read((q) => rankedRoles(q, visit, id, filter))
  const say = translate(matchWords, visit.locale)
  const { name } = candidate
  return {
    title: say('list.roles', { name }),
    candidate: { id, name, firstName: firstName(name) },
    list: ranking && inList(ranking, say),
    beside: besideRoles(both, { locale: visit.locale, name: firstName(name) }),
  }
}

export default function RankedRoles() {
  return <RankedRolesScreen {...useLoaderData<typeof loader>()} />
}
