import type { SubmissionResult } from '@conform-to/dom'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { candidateIdOf } from '#app/domain/candidates/candidates.server.ts'
import { confirmProfile } from '#app/domain/candidates/confirm-profile.server.ts'
import { confirmSchema } from '#app/domain/candidates/form.ts'
import { needsConfirming } from '#app/domain/candidates/next-step.ts'
import { getProfile } from '#app/domain/candidates/profile-pages.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { candidateErrors } from '#app/i18n/texts/candidates-server.ts'
import { profile as texts } from '#app/i18n/texts/profile.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { ProfileScreen } from '#app/ui/candidates/profile-screen.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { Crumbs } from '#app/ui/page-title.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.read')
  const t = translate(texts, visit.locale)
  const { confirmedAt, ...page } = await db.read((q) => getProfile(q, visit, candidateIdOf(visit, params.id)))
  const own = visit.actor.role === 'candidate'
  return {
    ...page,
    own,
    title: own ? t('profile.own.title') : t('profile.theirs.title', { name: page.name }),
    confirmed: confirmedAt && formatDate(confirmedAt, visit.locale),
    stale: confirmedAt !== null && needsConfirming({ lastConfirmedAt: confirmedAt }, visit.now),
    today: dayOf(visit.now),
    formId: v7(),
    texts: texts[visit.locale],
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.edit')
  const parsed = await parseForm(visit, request, confirmSchema, candidateErrors)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const done = await confirmProfile(db, visit, candidateIdOf(visit, params.id), parsed.submission.value)
  return done.ok ? redirectWith(done.path, 'profileConfirmed') : invalid(parsed, done.errors)
}

export default function Profile() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const id = useParams().id ?? null
  const form = formValues({}, answer?.result as SubmissionResult<string[]> | undefined)
  return (
    <SentTexts.Provider value={page.texts}>
      {id && <Crumbs items={[{ label: page.name, href: paths.candidate(id) }, { label: page.title }]} />}
      <ErrorSummary errors={errorList(['way', 'saidOn'], form.errors)} answer={answer} />
      <ProfileScreen {...page} id={id} form={form} />
    </SentTexts.Provider>
  )
}
