import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getCandidateHome } from '#app/domain/insight/candidate-home.server.ts'
import { getMyDay } from '#app/domain/insight/my-day.server.ts'
import { dayInWords } from '#app/domain/insight/my-day-words.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { ownTalks } from '#app/i18n/texts/own-talks.ts'
import { worklist } from '#app/i18n/texts/worklist.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { CandidateHome } from '#app/ui/worklist/candidate-home.tsx'
import { MyDay } from '#app/ui/worklist/my-day.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.self')
  const t = translate(worklist, visit.locale)
  const texts = { ...worklist[visit.locale], ...ownTalks[visit.locale] }
  switch (visit.actor.role) {
    case 'candidate': {
      const home = await db.read((q) => getCandidateHome(q, visit))
      const name = home.name.split(' ')[0] ?? home.name
      return { role: 'candidate' as const, title: t('home.hello', { name }), formId: v7(), texts, ...home }
    }
    case 'consultant': {
      const mine = new URL(request.url).searchParams.get('hvis') !== 'alle'
      const day = await db.read((q) => getMyDay(q, visit, mine))
      return { role: 'consultant' as const, title: t('day.title'), mine, texts, ...dayInWords(day, visit) }
    }
    case 'employer':
      throw redirect(paths.ownEmployer())
    case 'leader':
      throw redirect(paths.overview())
    default:
      throw redirect(paths.accounts())
  }
}

export default function Home() {
  const page = useLoaderData<typeof loader>()
  return (
    <SentTexts.Provider value={page.texts}>
      {page.role === 'candidate' ? <CandidateHome {...page} /> : <MyDay {...page} />}
    </SentTexts.Provider>
  )
}
