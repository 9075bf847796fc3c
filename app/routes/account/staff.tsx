import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import {
  disableAccount,
  enableAccount,
  inviteAgain,
  inviteStaff,
  listStaff,
} from '#app/domain/accounts/accounts.server.ts'
import { inviteSchema } from '#app/domain/accounts/form.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { formatDate } from '#app/i18n/format.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { StaffTable } from '#app/ui/account/staff-table.tsx'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/card.tsx'
import { Choice } from '#app/ui/form/choice.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { PageTitle } from '#app/ui/page-title.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.manage')
  const t = translate(accounts, visit.locale)
  const staff = await db.read((q) => listStaff(q, visit))
  return {
    title: t('accounts.staff.title'),
    formId: v7(),
    staff: staff.map(({ invitedUntil, ...row }) => ({
      ...row,
      own: row.id === visit.actor.userId,
      access: invitedUntil
        ? t('accounts.staff.invited', { date: formatDate(invitedUntil, visit.locale) })
        : t(`accounts.staff.${row.state === 'invited' ? 'expired' : row.state}`),
    })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.manage')
  const form = await request
    .clone()
    .formData()
    .catch(() => null)
  if (!form) throw badRequest()
  const userId = String(form.get('userId') ?? '')
  switch (form.get('intent')) {
    case 'disable':
      await disableAccount(db, visit, userId)
      return redirectWith(paths.accounts(), 'accessClosed')
    case 'enable':
      await enableAccount(db, visit, userId)
      return redirectWith(paths.accounts(), 'accessOpened')
    case 'again':
      await inviteAgain(db, visit, userId, context.env.origin)
      return redirectWith(paths.accounts(), 'invited')
    case 'invite': {
      const parsed = await parseForm(visit, request, inviteSchema, accountMessages)
      if (parsed.submission.status !== 'success') return invalid(parsed)
      const result = await inviteStaff(db, visit, parsed.submission.value, context.env.origin)
      return result.ok ? redirectWith(paths.accounts(), 'invited') : invalid(parsed, result.errors, 409)
    }
    default:
      throw badRequest()
  }
}

export default function Staff() {
  const { staff, formId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useText(accounts)
  const form = formValues({ formId }, answer?.result)
  return (
    <>
      <ErrorSummary errors={errorList(['name', 'email', 'role'], form.errors)} answer={answer} />
      <PageTitle lead={t('accounts.staff.lead')}>{t('accounts.staff.title')}</PageTitle>
      <Section id="kolleger" title={t('accounts.staff.list')}>
        <StaffTable rows={staff} />
      </Section>
      <Section id="inviter" title={t('accounts.staff.invite')}>
        <Form method="post" noValidate className="form" key={formId}>
          <input type="hidden" name="intent" value="invite" />
          <input type="hidden" name="formId" value={form.value('formId') ?? formId} />
          <Field {...form.control('name')} label={t('accounts.staff.name')} autoComplete="off" />
          <Field {...form.control('email')} label={t('accounts.email')} type="email" autoComplete="off" />
          <Choice
            {...form.control('role')}
            legend={t('accounts.staff.invite.role')}
            options={(['consultant', 'leader'] as const).map((value) => ({
              value,
              label: t(`accounts.staff.invite.${value}`),
            }))}
          />
          <div className="row actions">
            <Button kind="primary">{t('accounts.staff.invite.submit')}</Button>
          </div>
        </Form>
      </Section>
    </>
  )
}
