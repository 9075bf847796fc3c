import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { wishIntroduction } from '#app/domain/introductions/wish-introduction.server.ts'
import { besideRoles } from '#app/domain/matches/beside-roles.ts'
import { wishSchema } from '#app/domain/matches/form.ts'
import { inList } from '#app/domain/matches/list-words.ts'
import { rankingFilter } from '#app/domain/matches/ranked-page.ts'
import { rankedRoles } from '#app/domain/matches/ranking.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { OwnRolesScreen } from '#app/ui/matches/own-roles.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.match')
  const filter = rankingFilter(new URL(request.url).searchParams)
  const { ranking, both } = await db.read((q) => rankedRoles(q, visit, visit.actor.candidateId ?? '', filter))
  const say = translate(matchWords, visit.locale)
  const count = ranking ? ranking.reach.fits + ranking.reach.ask + ranking.reach.near : 0
  return {
    title: say('list.own'),
    list: ranking && { ...inList(ranking, say), lead: say('list.ownLead', { count }) },
    beside: besideRoles(both, { locale: visit.locale, name: null }),
    formIds: Object.fromEntries((ranking?.rows ?? []).map(({ id }) => [id, v7()])),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'introduction.wish')
  const parsed = await parseForm(visit, request, wishSchema, matchWords)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const result = await wishIntroduction(db, visit, parsed.submission.value)
  return result.ok ? redirectWith(result.path, 'wished') : invalid(parsed, result.errors, 409)
}

export default function OwnRoles() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sending = useNavigation().formData?.get('roleId')
  const wished = answer?.result.initialValue?.roleId
  const errors = Object.values(answer?.result.error ?? {}).flatMap((messages) => messages ?? [])
  const at = typeof wished === 'string' ? wished : 'liste'
  return (
    <>
      <ErrorSummary errors={errorList([at], { [at]: errors })} answer={answer} />
      <OwnRolesScreen {...page} sending={typeof sending === 'string' ? sending : null} />
    </>
  )
}
