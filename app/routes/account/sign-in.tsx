import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { startSession } from '#app/auth/session.server.ts'
import { DEMO_LOGINS, DEMO_PASSWORD } from '#app/domain/accounts/demo-logins.ts'
import { signInSchema } from '#app/domain/accounts/form.ts'
import { signIn } from '#app/domain/accounts/sign-in.server.ts'
import { tourTitle } from '#app/domain/tour/tour.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { type PageInfo, pageMeta } from '#app/http/page-meta.ts'
import { safePath } from '#app/http/safe-redirect.ts'
import { tooMany } from '#app/http/too-many.server.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  if (visit.actor) throw redirect(paths.home())
  const title = translate(accounts, visit.locale)('accounts.signIn.title')
  const next = safePath(new URL(request.url).searchParams.get('til'), '')
  const demo =
    context.env.mode === 'demo' ? { logins: DEMO_LOGINS, password: DEMO_PASSWORD, tour: tourTitle(visit.locale) } : null
  return { title, next, demo } satisfies PageInfo & Record<string, unknown>
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const parsed = await parseForm(visit, request, signInSchema, accountMessages)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { til, ...credentials } = parsed.submission.value
  const sender = { address: context.address, secret: context.env.secret }
  const result = await signIn(db, visit, credentials, sender)
  if (result.ok)
    return redirect(safePath(til, paths.home()), { headers: { 'Set-Cookie': await startSession(db, result.userId) } })
  if (result.reason === 'wrong') return invalid(parsed, { email: ['account.signIn.wrong'] })
  return tooMany(visit, parsed, 'email', 'account.signIn.wait', result.until)
}

export default function SignIn() {
  const { next, demo } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sending = useNavigation().formAction !== undefined
  const t = useText(accounts)
  const form = formValues({}, answer?.result ?? undefined)
  return (
    <>
      <ErrorSummary errors={errorList(['email', 'password'], form.errors)} answer={answer} />
      <PageTitle>{t('accounts.signIn.title')}</PageTitle>
      <div className="with-aside">
        <div className="with-aside__main stack">
          <Form method="post" noValidate className="form">
            <input type="hidden" name="til" value={next} />
            <Field {...form.control('email')} label={t('accounts.email')} type="email" autoComplete="username" />
            <Field
              {...form.control('password')}
              key={String(sending)}
              label={t('accounts.password')}
              type="password"
              autoComplete="current-password"
            />
            <div className="row">
              <Button kind="primary" busy={sending && t('accounts.sending')}>
                {t('accounts.signIn.title')}
              </Button>
              <TextLink href={paths.forgotten()}>{t('accounts.signIn.forgotten')}</TextLink>
            </div>
          </Form>
          <p>
            <TextLink href={paths.signUp()}>{t('accounts.signIn.signUp')}</TextLink>
          </p>
          <p>
            <TextLink href={paths.askIn()}>{t('accounts.signIn.askIn')}</TextLink>
          </p>
          <p className="muted">{t('accounts.signIn.borger')}</p>
        </div>
        {demo && (
          <aside className="with-aside__side">
            <Panel title={t('accounts.demo.title')} titleId="demo">
              <p>{t('accounts.demo.text', { password: demo.password })}</p>
              <dl>
                {demo.logins.map(({ role, email }) => (
                  <div key={role}>
                    <dt className="strong">{t(`accounts.role.${role}`)}</dt>
                    <dd>{email}</dd>
                  </div>
                ))}
              </dl>
              <p>
                <TextLink href={paths.tour()}>{demo.tour}</TextLink>
              </p>
            </Panel>
          </aside>
        )}
      </div>
    </>
  )
}
