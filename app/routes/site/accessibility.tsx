import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { authorize } from '#app/auth/authorize.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { articleOf } from '#app/i18n/article.ts'
import { accessibility } from '#app/i18n/texts/accessibility.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Article } from '#app/ui/site/article.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  const { origin } = context.env
  const t = translate(accessibility, visit.locale)
  return {
    title: t('accessibility.heading'),
    description: t('accessibility.lead'),
    contact: t('accessibility.contact.link'),
    canonical: origin + paths.accessibility(),
    chapters: articleOf(accessibility, visit.locale, { origin }),
  }
}

/** Where a word that is wider than a phone may be broken. */
const SOFT_HYPHEN = '\u00AD'

export default function Accessibility() {
  const { title, description, contact, chapters } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle lead={description}>
        {title.split(SOFT_HYPHEN).map((part, place) => (
          <Fragment key={part}>
            {place > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </PageTitle>
      <Article chapters={chapters} after={{ contact: <TextLink href={paths.contactUs()}>{contact}</TextLink> }} />
    </>
  )
}
