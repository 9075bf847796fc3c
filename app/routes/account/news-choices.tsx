import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getChoices, saveChoices } from '#app/domain/notifications/choices.server.ts'
import { choicesSchema } from '#app/domain/notifications/form.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { noticeWords } from '#app/i18n/texts/notices-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { NewsChoicesScreen } from '#app/ui/account/news-choices-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.self')
  const choices = await db.read((q) => getChoices(q, visit))
  const t = translate(noticeWords, visit.locale)
  return {
    title: t('notices.choices.title'),
    lead: t(choices.length > 0 ? 'notices.choices.lead' : 'notices.choices.lead.none'),
    above: t('notices.title'),
    role: visit.actor.role,
    choices,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.self')
  const parsed = await parseForm(visit, request, choicesSchema(visit.actor.role), noticeWords)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  await saveChoices(db, visit, parsed.submission.value)
  return redirectWith(paths.newsChoices(), 'saved')
}

export default function NewsChoices() {
  return <NewsChoicesScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
