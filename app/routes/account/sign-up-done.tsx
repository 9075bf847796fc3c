import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  return { title: translate(accounts, visit.locale)('accounts.signedUp.title') }
}

/** The same page for a new and for a known e-mail: it does not tell who has an account. */
export default function SignedUp() {
  const t = useText(accounts)
  return (
    <>
      <PageTitle lead={t('accounts.signedUp.lead')}>{t('accounts.signedUp.title')}</PageTitle>
      <div className="stack measure mt-6">
        <p>{t('accounts.signedUp.next')}</p>
        <p className="muted">{t('accounts.signedUp.known')}</p>
        <p>
          <ButtonLink kind="primary" href={paths.signIn(paths.newRole())}>
            {t('accounts.signIn.title')}
          </ButtonLink>
        </p>
      </div>
    </>
  )
}
