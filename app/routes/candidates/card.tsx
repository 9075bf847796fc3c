import type { SubmissionResult } from '@conform-to/dom'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { candidateIdOf } from '#app/domain/candidates/candidates.server.ts'
import { getCardPage, setCardRelease, setCardWish } from '#app/domain/candidates/card.server.ts'
import { describeCard } from '#app/domain/candidates/card-words.ts'
import { cardReleaseSchema, cardWishSchema } from '#app/domain/candidates/form.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { dayOf } from '#app/i18n/format.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { candidateCard } from '#app/i18n/texts/candidate-card-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { CardScreen } from '#app/ui/candidates/card-screen.tsx'
import { ReleaseForm } from '#app/ui/candidates/release-form.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.read')
  const { locale } = visit
  const page = await db.read((q) => getCardPage(q, visit, candidateIdOf(visit, params.id)))
  const say = translate(candidateCard, locale)
  const own = visit.actor.role === 'candidate'
  return {
    ...page,
    own,
    card: describeCard(page.card, locale),
    title: own ? say('card.title.own') : say('card.title.theirs', { name: page.name }),
    lead: say(own ? 'card.lead.own' : 'card.lead.theirs'),
    up: own ? say('card.up.own') : page.name,
    today: dayOf(visit.now),
    formId: v7(),
    texts: candidateCard[locale],
  }
}

const acts = {
  wish: formAct(
    'candidate.edit',
    cardWishSchema,
    (db, visit, { id, ...wish }) => setCardWish(db, visit, candidateIdOf(visit, id || undefined), wish),
    'saved',
  ),
  release: formAct(
    'candidate.release',
    cardReleaseSchema,
    (db, visit, { id, ...release }) => setCardRelease(db, visit, id, release),
    'saved',
  ),
}

export function action(args: ActionFunctionArgs) {
  return answerForms(args, 'candidate.read', acts, candidateCard)
}

export default function AnonymousCardPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const id = useParams().id ?? null
  const form = formValues({}, answer?.result as SubmissionResult<string[]> | undefined)
  const up = { label: page.up, href: id ? paths.candidate(id) : paths.ownProfile() }
  return (
    <SentTexts.Provider value={page.texts}>
      <Crumbs items={[up, { label: page.title }]} />
      <ErrorSummary errors={errorList(['', 'way', 'saidOn'], form.errors)} answer={answer} />
      <PageTitle lead={page.lead}>{page.title}</PageTitle>
      {page.mayRelease && <ReleaseForm {...page} />}
      <CardScreen {...page} form={form} />
    </SentTexts.Provider>
  )
}
