import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { rememberLanguage } from '#app/domain/accounts/language.server.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { safePath } from '#app/http/safe-redirect.ts'
import { rememberLocale } from '#app/i18n/locale.server.ts'
import { front } from '#app/i18n/texts/front.ts'
import { LOCALES, translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  const next = safePath(new URL(request.url).searchParams.get('til'), paths.front())
  return { title: translate(front, visit.locale)('language.title'), next }
}

/** Changes the language of the screens, and of mail to whoever is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const form = await request.formData().catch(() => null)
  const locale = LOCALES.find((known) => known === form?.get('locale'))
  if (!locale) throw badRequest()
  if (visit.actor) await rememberLanguage(db, { ...visit, actor: visit.actor }, locale)
  const headers = { 'Set-Cookie': await rememberLocale(locale) }
  return redirect(safePath(form?.get('til'), paths.front()), { headers })
}

export default function Language() {
  const { next } = useLoaderData<typeof loader>()
  const t = useText(front)
  return (
    <>
      <PageTitle>{t('language.title')}</PageTitle>
      <form method="post" className="row mt-6">
        <input type="hidden" name="til" value={next} />
        {LOCALES.map((locale) => (
          <span key={locale} lang={locale}>
            <Button name="locale" value={locale}>
              {t(`language.${locale}`)}
            </Button>
          </span>
        ))}
      </form>
    </>
  )
}
