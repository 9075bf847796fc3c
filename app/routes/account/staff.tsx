import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { inviteStaff } from '#app/domain/accounts/accounts.server.ts'
import { inviteSchema, staffFilter } from '#app/domain/accounts/form.ts'
import { getStaffPage } from '#app/domain/accounts/staff-page.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { InviteForm } from '#app/ui/account/invite-form.tsx'
import { StaffFilters } from '#app/ui/account/staff-filters.tsx'
import { StaffTable } from '#app/ui/account/staff-table.tsx'
import { Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/find-way.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.manage')
  const filter = staffFilter(new URL(request.url).searchParams)
  const page = await db.read((q) => getStaffPage(q, visit, filter))
  return { title: translate(accounts, visit.locale)('accounts.staff.title'), formId: v7(), filter, ...page }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.manage')
  const parsed = await parseForm(visit, request, inviteSchema, accountMessages)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const result = await inviteStaff(db, visit, parsed.submission.value, context.env.origin)
  return result.ok ? redirectWith(paths.accounts(), 'invited') : invalid(parsed, result.errors, 409)
}

export default function Staff() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useText(accounts)
  const form = formValues({ formId: page.formId }, answer?.result)
  const { filter } = page
  return (
    <>
      <ErrorSummary errors={errorList(['name', 'email', 'role', 'unitId'], form.errors)} answer={answer} />
      <PageTitle
        lead={t('accounts.staff.lead')}
        end={<ButtonLink href={paths.units()}>{t('accounts.staff.units')}</ButtonLink>}
      >
        {page.title}
      </PageTitle>
      <Section id="kolleger" title={t('accounts.staff.list')} count={page.total}>
        <StaffFilters filter={filter} units={page.units} />
        {page.staff.length > 0 ? (
          <StaffTable rows={page.staff} caption={t('accounts.staff.count', { count: page.total })} />
        ) : (
          <EmptyState
            title={t('accounts.staff.none')}
            action={<ButtonLink href={paths.accounts()}>{t('accounts.staff.all')}</ButtonLink>}
          >
            {t('accounts.staff.none.text')}
          </EmptyState>
        )}
        <Pagination page={page.page} pages={page.pages} href={(to) => paths.accountsWith(filter, to)} />
      </Section>
      <InviteForm form={form} formId={page.formId} units={page.units} />
    </>
  )
}
