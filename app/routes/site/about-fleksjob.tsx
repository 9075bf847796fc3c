import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { articleOf } from '#app/i18n/article.ts'
import { aboutFleksjob } from '#app/i18n/texts/about-fleksjob.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Article } from '#app/ui/site/article.tsx'
import { ReadMore } from '#app/ui/site/read-more.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  const t = translate(aboutFleksjob, visit.locale)
  return {
    title: t('about.heading'),
    description: t('about.lead'),
    canonical: context.env.origin + paths.aboutFleksjob(),
    chapters: articleOf(aboutFleksjob, visit.locale),
  }
}

export default function AboutFleksjob() {
  const { title, description, chapters } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle lead={description}>{title}</PageTitle>
      <Article chapters={chapters} />
      <ReadMore to={['cost', 'heed', 'questions', 'forYou']} />
    </>
  )
}
