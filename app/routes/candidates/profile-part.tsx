import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation, useParams } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { candidateIdOf } from '#app/domain/candidates/candidates.server.ts'
import { searchWords } from '#app/domain/candidates/form.ts'
import { partSchema } from '#app/domain/candidates/profile-form.ts'
import { getPart } from '#app/domain/candidates/profile-pages.server.ts'
import { findPart, nextPart, profileParts } from '#app/domain/candidates/profile-part.ts'
import { describeChange } from '#app/domain/candidates/profile-words.ts'
import { updateProfilePart } from '#app/domain/candidates/update-profile.server.ts'
import { askedWork } from '#app/domain/candidates/work-choices.ts'
import { notFound } from '#app/http/errors.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { formatTime } from '#app/i18n/format.ts'
import { SentTexts, useSentText } from '#app/i18n/sent-text.ts'
import { candidateErrors } from '#app/i18n/texts/candidates-server.ts'
import { type ProfileTexts, profile as texts } from '#app/i18n/texts/profile.ts'
import { profileForm } from '#app/i18n/texts/profile-form.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Changed } from '#app/ui/candidates/changed.tsx'
import { PartFields } from '#app/ui/candidates/part-fields.tsx'
import { partTitle } from '#app/ui/candidates/part-title.ts'
import { typed } from '#app/ui/candidates/typed.ts'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.edit')
  const part = findPart(params.part ?? '')
  if (!part) throw notFound()
  const asked = { words: searchWords(new URL(request.url).searchParams), ids: [] }
  const page = await db.read((q) => getPart(q, visit, candidateIdOf(visit, params.id), part, asked))
  const title = partTitle({ id: part.id, group: page.group }, translate(texts, visit.locale))
  return {
    ...page,
    title,
    own: visit.actor.role === 'candidate',
    texts: { ...texts[visit.locale], ...profileForm[visit.locale] },
    n: part.optional ? null : profileParts.indexOf(part) + 1,
    of: profileParts.filter((one) => !one.optional).length,
    last: nextPart(part) === null,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.edit')
  const part = findPart(params.part ?? '')
  if (!part) throw notFound()
  const id = params.id ?? null
  const candidateId = candidateIdOf(visit, params.id)
  const parsed = await parseForm(visit, request, partSchema(part, visit.locale), candidateErrors)
  const { submission } = parsed
  const shown = async () => {
    const page = await db.read((q) => getPart(q, visit, candidateId, part, askedWork(submission.payload)))
    return { changed: null, choices: page.choices }
  }
  if (submission.status !== 'success') return data({ ...invalid(parsed).data, ...(await shown()) }, { status: 400 })
  if (submission.payload.find !== undefined) return data({ result: submission.reply(), ...(await shown()) })
  const saved = await updateProfilePart(db, visit, candidateId, part, submission.value)
  if (!saved.ok) {
    const { earlier, current } = saved
    const at = earlier.by ? formatTime(earlier.by.at, visit.locale) : null
    const fields = describeChange(part, earlier.profile, current, visit.locale)
    const changed = { version: current.version, fields, by: earlier.by && { name: earlier.by.name, at } }
    return data(
      { ...invalid(parsed, { changed: ['errors.changed'] }).data, ...(await shown()), changed },
      { status: 409 },
    )
  }
  const next = submission.payload.goOn === 'next' ? nextPart(part) : null
  if (next) return redirectWith(paths.profilePart(id, next.slug), 'saved')
  return redirectWith(id ? paths.candidateProfile(id) : paths.ownProfile(), 'saved')
}

export default function ProfilePart() {
  return (
    <SentTexts.Provider value={useLoaderData<typeof loader>().texts}>
      <PartForm />
    </SentTexts.Provider>
  )
}

function PartForm() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sending = useNavigation().formMethod === 'POST'
  const { id = null, part: slug } = useParams()
  const t = useSentText<ProfileTexts>()
  const form = typed(page.values, answer?.result as SubmissionResult<string[]> | undefined)
  const choices = answer?.choices ?? page.choices
  const overview = id ? paths.candidateProfile(id) : paths.ownProfile()
  const whole = page.own ? t('profile.own.title') : t('profile.theirs.title', { name: page.name })
  return (
    <>
      <Crumbs items={[{ label: whole, href: overview }, { label: page.title }]} />
      <ErrorSummary errors={errorList([], form.errors)} answer={answer} />
      <PageTitle above={page.n === null ? t('profile.step.optional') : t('profile.step', { n: page.n, of: page.of })}>
        {page.title}
      </PageTitle>
      {answer?.changed && <Changed {...answer.changed} />}
      <Form method="post" noValidate className="form" key={`${slug}-${page.version}`}>
        <input type="hidden" name="version" value={answer?.changed?.version ?? page.version} />
        <PartFields choices={choices} form={form} />
        <div className="row actions">
          <Button kind="primary" name="goOn" value="next" busy={sending && t('profile.sending')}>
            {t(page.last ? 'profile.save.last' : 'profile.save')}
          </Button>
          {!page.last && (
            <Button name="goOn" value="pause">
              {t('profile.pause')}
            </Button>
          )}
          <TextLink quiet href={overview}>
            {t('profile.back')}
          </TextLink>
        </div>
      </Form>
    </>
  )
}
