import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getOwnContact } from '#app/domain/contacts/own-contact.server.ts'
import { operatorMail } from '#app/http/operator-mail.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { articleOf } from '#app/i18n/article.ts'
import { contactUs } from '#app/i18n/texts/contact-us.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { Panel } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Article } from '#app/ui/site/article.tsx'
import { ReadMore } from '#app/ui/site/read-more.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const { actor, locale } = visit
  const t = translate(contactUs, locale)
  const contact = await db.read((q) => getOwnContact(q, visit))
  const mail = operatorMail(context.env.MAIL_FROM)
  const chapters = articleOf(contactUs, locale, { mail: mail ?? '', count: 0 })
  const site = mail ? t('ask.site.mail', { mail }) : t('ask.site.noMail')
  return {
    title: t('ask.heading'),
    description: t('ask.lead'),
    canonical: context.env.origin + paths.contactUs(),
    chapters: chapters.map((one) => (one.id === 'site' ? { ...one, paragraphs: [site] } : one)),
    own: contact && {
      title: t(actor?.role === 'employer' ? 'ask.own.firm' : 'ask.own.heading'),
      promise: contact.promise,
      none: contact.name ? null : t('ask.own.none'),
      facts: [
        { term: t('ask.own.name'), value: contact.name },
        { term: t('ask.own.phone'), value: contact.phone },
        { term: t('ask.own.mail'), value: contact.email },
        { term: t('ask.own.place'), value: contact.municipality },
      ].filter(({ value }) => value),
    },
    signIn: actor ? null : t('ask.own.signIn'),
  }
}

export default function ContactUs() {
  const { title, description, chapters, own, signIn } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle lead={description}>{title}</PageTitle>
      {own && (
        <div className="mt-6">
          <Panel title={own.title} titleId="own">
            <Facts wide items={own.facts} />
            <p className="mt-2">{own.none ?? own.promise}</p>
          </Panel>
        </div>
      )}
      {signIn && (
        <p className="mt-4">
          <ButtonLink href={paths.signIn(paths.contactUs())}>{signIn}</ButtonLink>
        </p>
      )}
      <Article chapters={chapters} />
      <ReadMore to={['questions', 'forYou', 'about']} />
    </>
  )
}
