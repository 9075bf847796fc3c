import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getCards, openRoleCards } from '#app/domain/reach/cards.server.ts'
import { cardsSchema, wishCard } from '#app/domain/reach/wish-card.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { reachTexts } from '#app/i18n/texts/reach-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { CardsScreen } from '#app/ui/reach/cards-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.cards')
  const page = await getCards(db, visit, context.env.secret, params.id ?? '')
  const say = translate(reachTexts, visit.locale)
  return {
    title: say('cards.title'),
    lead: say(page.state === 'open' ? 'cards.lead.open' : 'cards.lead.ask'),
    page,
    formId: v7(),
    texts: reachTexts[visit.locale],
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.cards')
  const roleId = params.id ?? ''
  const { secret } = context.env
  const parsed = await parseForm(visit, request, cardsSchema, reachTexts)
  if (parsed.submission.status !== 'success')
    return data({ errors: invalid(parsed).data.result.error }, { status: 400 })
  const { value } = parsed.submission
  if (value.intent === 'open') {
    await openRoleCards(db, visit, secret, roleId)
    return redirect(paths.roleCards(roleId))
  }
  const result = await wishCard(db, visit, secret, { ...value, roleId })
  if (result.ok) return redirectWith(result.path, 'wished')
  return data({ errors: invalid(parsed, result.errors).data.result.error }, { status: 409 })
}

export default function RoleCardsPage() {
  const { title, lead, page, formId, texts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const errors = Object.values(answer?.errors ?? {}).flatMap((messages) => messages ?? [])
  return (
    <SentTexts.Provider value={texts}>
      <Crumbs items={[{ label: page.role.title, href: paths.ownRole(page.role.id) }, { label: title }]} />
      <ErrorSummary errors={errorList([], { kort: errors })} answer={answer} />
      <PageTitle lead={lead}>{title}</PageTitle>
      <CardsScreen page={page} formId={formId} />
    </SentTexts.Provider>
  )
}
