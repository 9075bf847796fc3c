import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getOverview } from '#app/domain/insight/overview.server.ts'
import { overviewInWords } from '#app/domain/insight/overview-words.ts'
import { yearsBack } from '#app/domain/insight/placed-months.ts'
import { findMunicipality } from '#app/domain/vocabulary/municipality.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { insight } from '#app/i18n/texts/insight.ts'
import { translate } from '#app/i18n/translate.ts'
import { OverviewScreen } from '#app/ui/insight/overview-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'overview.read')
  const years = yearsBack(new URL(request.url).searchParams.get('aar'))
  const overview = await db.read((q) => getOverview(q, visit, years))
  const place = findMunicipality(visit.actor.municipalityCode ?? '')?.name ?? ''
  const title = translate(insight, visit.locale)('overview.title')
  return { ...overviewInWords(overview, place, visit), title, place, years, texts: insight[visit.locale] }
}

export default function Overview() {
  const page = useLoaderData<typeof loader>()
  return (
    <SentTexts.Provider value={page.texts}>
      <OverviewScreen page={page} />
    </SentTexts.Provider>
  )
}
