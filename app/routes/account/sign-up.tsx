import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { signUpSchema } from '#app/domain/accounts/form.ts'
import { signUp } from '#app/domain/accounts/sign-up.server.ts'
import { draftTokenOf } from '#app/domain/roles/draft-token.server.ts'
import { begunJob } from '#app/domain/roles/drafts.server.ts'
import { municipalityOf } from '#app/domain/vocabulary/postcode.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { tooMany } from '#app/http/too-many.server.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/card.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { PageTitle } from '#app/ui/page-title.tsx'
import { BegunJob } from '#app/ui/roles/begun-job.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  if (visit.actor) throw redirect(paths.home())
  const t = translate(accounts, visit.locale)
  const token = await draftTokenOf(request)
  return {
    title: t('accounts.signUp.title'),
    description: t('accounts.signUp.lead'),
    canonical: context.env.origin + paths.signUp(),
    formId: v7(),
    begun: token ? await db.read((q) => begunJob(q, visit.now, token)) : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const parsed = await parseForm(visit, request, signUpSchema, accountMessages)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { address, env } = context
  const sender = { address, secret: env.secret, origin: env.origin }
  const result = await signUp(db, visit, parsed.submission.value, sender, await draftTokenOf(request))
  if (result.ok) return redirect(paths.signedUp(municipalityOf(parsed.submission.value.postcode)?.code))
  if ('until' in result) return tooMany(visit, parsed, 'name', 'account.tooOften', result.until)
  return invalid(parsed, result.errors, 409)
}

const order = ['name', 'email', 'password', 'phone', 'employerName', 'cvr', 'workplaceName', 'address', 'postcode']

export default function SignUp() {
  const { formId, begun } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sending = useNavigation().formAction !== undefined
  const t = useText(accounts)
  const form = formValues(begun?.place ?? {}, answer?.result ?? undefined)
  return (
    <>
      <ErrorSummary errors={errorList(order, form.errors)} answer={answer} />
      <PageTitle lead={t('accounts.signUp.lead')}>{t('accounts.signUp.title')}</PageTitle>
      <BegunJob job={begun} />
      <Form method="post" noValidate className="form">
        <input type="hidden" name="formId" value={form.value('formId') ?? formId} />
        <Section id="dig" title={t('accounts.signUp.you')}>
          <div className="form">
            <Field {...form.control('name')} label={t('accounts.signUp.name')} autoComplete="name" />
            <Field
              {...form.control('email')}
              label={t('accounts.email')}
              hint={t('accounts.signUp.email.hint')}
              type="email"
              autoComplete="email"
            />
            <Field
              {...form.control('password')}
              key={String(sending)}
              label={t('accounts.password')}
              hint={t('accounts.newPassword.hint')}
              type="password"
              autoComplete="new-password"
            />
            <Field
              {...form.control('phone')}
              label={t('accounts.signUp.phone')}
              hint={t('accounts.signUp.phone.hint')}
              type="tel"
              width="m"
              autoComplete="tel"
            />
          </div>
        </Section>
        <Section id="virksomhed" title={t('accounts.signUp.firm')}>
          <div className="form">
            <Field
              {...form.control('employerName')}
              label={t('accounts.signUp.employerName')}
              autoComplete="organization"
            />
            <Field
              {...form.control('cvr')}
              label={t('accounts.signUp.cvr')}
              hint={t('accounts.signUp.cvr.hint')}
              width="m"
              inputMode="numeric"
            />
          </div>
        </Section>
        <Section id="arbejdssted" title={t('accounts.signUp.workplace')}>
          <div className="form">
            <Field
              {...form.control('workplaceName')}
              label={t('accounts.signUp.workplaceName')}
              hint={t('accounts.signUp.workplaceName.hint')}
            />
            <Field {...form.control('address')} label={t('accounts.signUp.address')} autoComplete="street-address" />
            <Field
              {...form.control('postcode')}
              label={t('accounts.signUp.postcode')}
              width="xs"
              inputMode="numeric"
              autoComplete="postal-code"
            />
          </div>
        </Section>
        <p className="muted">{t('accounts.signUp.after')}</p>
        <div className="row actions">
          <Button kind="primary" busy={sending && t('accounts.sending')}>
            {t('accounts.signUp.submit')}
          </Button>
        </div>
      </Form>
    </>
  )
}
