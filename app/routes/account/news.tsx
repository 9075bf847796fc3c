import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { seenSchema } from '#app/domain/notifications/form.ts'
import { listNotices, readAll } from '#app/domain/notifications/notice-list.server.ts'
import { describeNotices } from '#app/domain/notifications/notice-words.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { noticeWords } from '#app/i18n/texts/notices-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { NewsScreen } from '#app/ui/account/news-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.self')
  const wanted = Number(new URL(request.url).searchParams.get('side'))
  const { rows, names, unread, ...rest } = await db.read((q) =>
    listNotices(q, visit, Number.isInteger(wanted) ? wanted : 1),
  )
  const t = translate(noticeWords, visit.locale)
  return {
    ...rest,
    title: t('notices.title'),
    lead: unread > 0 ? t('notices.lead.unread', { count: unread }) : t('notices.lead.none'),
    unread,
    days: describeNotices(rows, names, visit),
    seen: visit.now.toISOString(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.self')
  const { submission } = await parseForm(visit, request, seenSchema, noticeWords)
  if (submission.status !== 'success') throw badRequest()
  await readAll(db, visit, new Date(submission.value.seen))
  return redirectWith(paths.news(), 'allRead')
}

export default function News() {
  return <NewsScreen {...useLoaderData<typeof loader>()} />
}
