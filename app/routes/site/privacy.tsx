import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { importedVocabulary } from '#app/domain/vocabulary/imported.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { articleOf } from '#app/i18n/article.ts'
import { esco } from '#app/i18n/texts/esco.ts'
import { privacy } from '#app/i18n/texts/privacy.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Article } from '#app/ui/site/article.tsx'
import { EscoNotice } from '#app/ui/site/esco-notice.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  const { origin } = context.env
  const t = translate(privacy, visit.locale)
  return {
    title: t('privacy.heading'),
    description: t('privacy.lead'),
    canonical: origin + paths.privacy(),
    chapters: articleOf(privacy, visit.locale, { origin }),
    escoHeading: importedVocabulary().generation > 0 ? translate(esco, visit.locale)('esco.heading') : null,
  }
}

export default function Privacy() {
  const { title, description, chapters, escoHeading } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle lead={description}>{title}</PageTitle>
      <Article chapters={chapters} />
      {escoHeading && (
        <section aria-labelledby="esco" className="sec">
          <h2 id="esco" className="mb-2">
            {escoHeading}
          </h2>
          <EscoNotice />
        </section>
      )}
    </>
  )
}
