import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { findEverything } from '#app/domain/lists/find.server.ts'
import { findWordsIn } from '#app/domain/lists/found.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { findWords } from '#app/i18n/texts/lists-find-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { FindScreen } from '#app/ui/lists/find-screen.tsx'

/** Of each kind on the page. */
const MOST = 8

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'everything.find')
  const words = findWordsIn(new URL(request.url).searchParams)
  const groups = await db.read((q) => findEverything(q, visit, words, MOST))
  const t = translate(findWords, visit.locale)
  const state = words.length < 2 ? 'begin' : 'none'
  return {
    title: words ? t('title.for', { words }) : t('title'),
    heading: t('title'),
    lead: t('lead'),
    label: t('label'),
    nothing: { title: t(state), text: t(`${state}.text`) },
    words,
    groups,
  }
}

export default function Find() {
  return <FindScreen page={useLoaderData<typeof loader>()} />
}
