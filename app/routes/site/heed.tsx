import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { articleOf } from '#app/i18n/article.ts'
import { heed } from '#app/i18n/texts/heed.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Article } from '#app/ui/site/article.tsx'
import { ReadMore } from '#app/ui/site/read-more.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  const t = translate(heed, visit.locale)
  return {
    title: t('heed.heading'),
    description: t('heed.lead'),
    canonical: context.env.origin + paths.heed(),
    chapters: articleOf(heed, visit.locale),
  }
}

export default function Heed() {
  const { title, description, chapters } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle lead={description}>{title}</PageTitle>
      <Article chapters={chapters} />
      <ReadMore to={['cost', 'about', 'questions']} />
    </>
  )
}
