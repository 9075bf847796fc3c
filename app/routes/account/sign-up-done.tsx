import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { findGeneralContact } from '#app/domain/employers/named-contact.server.ts'
import { draftTokenOf } from '#app/domain/roles/draft-token.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { NamedContact } from '#app/ui/employers/named-contact.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const municipality = new URL(request.url).searchParams.get('kommune') ?? ''
  // The same whether the account is new or not: only whether a job was begun in this browser.
  const begun = (await draftTokenOf(request)) !== null
  const contact = await db.read((q) => findGeneralContact(q, visit, municipality))
  return { title: translate(accounts, visit.locale)('accounts.signedUp.title'), begun, contact }
}

/** The same page for a new and for a known e-mail: it does not tell who has an account. */
export default function SignedUp() {
  const { begun, contact } = useLoaderData<typeof loader>()
  const t = useText(accounts)
  return (
    <>
      <PageTitle lead={t('accounts.signedUp.lead')}>{t('accounts.signedUp.title')}</PageTitle>
      <div className="stack measure mt-6">
        <p>{t('accounts.signedUp.next')}</p>
        {begun && <p>{t('accounts.signedUp.begun')}</p>}
        <p className="muted">{t('accounts.signedUp.known')}</p>
        <p>
          <ButtonLink kind="primary" href={paths.signIn(begun ? paths.ownEmployer() : paths.newRole())}>
            {t('accounts.signIn.title')}
          </ButtonLink>
        </p>
      </div>
      {contact && <NamedContact contact={contact} />}
    </>
  )
}
