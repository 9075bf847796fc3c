import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getSearchPage } from '#app/domain/roles/search-page.server.ts'
import { importedVocabulary } from '#app/domain/vocabulary/imported.ts'
import { askedIn } from '#app/domain/vocabulary/search/asked.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { search as texts } from '#app/i18n/texts/search.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { PageTitle } from '#app/ui/page-title.tsx'
import { EscoNotice } from '#app/ui/site/esco-notice.tsx'
import { SearchForm } from '#app/ui/vocabulary/search-form.tsx'
import { SearchResults } from '#app/ui/vocabulary/search-results.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const asked = askedIn(new URL(request.url).searchParams)
  const page = await db.read((q) => getSearchPage(q, visit, asked))
  const t = translate(texts, visit.locale)
  return {
    ...page,
    title: t('search.title'),
    description: t('search.lead'),
    canonical: context.env.origin + paths.search(),
    candidate: visit.actor?.role === 'candidate',
    esco: importedVocabulary().generation > 0,
  }
}

export default function Search() {
  const { candidate, esco, ...page } = useLoaderData<typeof loader>()
  const t = useText(texts)
  return (
    <>
      <PageTitle lead={t('search.lead')}>{t('search.title')}</PageTitle>
      <SearchForm key={page.text} text={page.text} kind={page.kind} />
      <SearchResults page={page} candidate={candidate} />
      {esco && (
        <div className="mt-8">
          <EscoNotice />
        </div>
      )}
    </>
  )
}
