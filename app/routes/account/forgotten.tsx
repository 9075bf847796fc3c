import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useNavigation } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { forgottenSchema } from '#app/domain/accounts/form.ts'
import { requestReset } from '#app/domain/accounts/links.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { tooMany } from '#app/http/too-many.server.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  return { title: translate(accounts, visit.locale)('accounts.forgotten.title') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const parsed = await parseForm(visit, request, forgottenSchema, accountMessages)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { address, env } = context
  const sender = { address, secret: env.secret, origin: env.origin }
  const until = await requestReset(db, visit, parsed.submission.value.email, sender)
  return until ? tooMany(visit, parsed, 'email', 'account.tooOften', until) : data({ result: null })
}

export default function Forgotten() {
  const answer = useActionData<typeof action>()
  const sending = useNavigation().formAction !== undefined
  const t = useText(accounts)
  const form = formValues({}, answer?.result ?? undefined)
  if (answer && !answer.result)
    return (
      <>
        <PageTitle lead={t('accounts.forgotten.done.lead')}>{t('accounts.forgotten.done.title')}</PageTitle>
        <div className="stack measure mt-6">
          <p>{t('accounts.forgotten.done.none')}</p>
          <p>
            <ButtonLink href={paths.signIn()}>{t('accounts.toSignIn')}</ButtonLink>
          </p>
        </div>
      </>
    )
  return (
    <>
      <ErrorSummary errors={errorList(['email'], form.errors)} answer={answer} />
      <PageTitle lead={t('accounts.forgotten.lead')}>{t('accounts.forgotten.title')}</PageTitle>
      <Form method="post" noValidate className="form mt-6">
        <Field {...form.control('email')} label={t('accounts.email')} type="email" autoComplete="email" />
        <div className="row actions">
          <Button kind="primary" busy={sending && t('accounts.sending')}>
            {t('accounts.forgotten.submit')}
          </Button>
        </div>
      </Form>
    </>
  )
}
