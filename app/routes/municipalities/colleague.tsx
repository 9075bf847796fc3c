import type { SubmissionResult } from '@conform-to/dom'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { disableAccount, enableAccount, inviteAgain } from '#app/domain/accounts/accounts.server.ts'
import { changeColleague, getColleague } from '#app/domain/accounts/colleague.server.ts'
import { colleagueSchema, onlySchema } from '#app/domain/accounts/form.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { formatDate } from '#app/i18n/format.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { municipality } from '#app/i18n/texts/municipality.ts'
import { municipalityErrors } from '#app/i18n/texts/municipality-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { ColleagueScreen } from '#app/ui/municipalities/colleague-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.manage')
  const { createdAt, invitedUntil, ...page } = await db.read((q) => getColleague(q, visit, params.id ?? ''))
  const t = translate(accounts, visit.locale)
  return {
    ...page,
    title: page.name,
    since: formatDate(createdAt, visit.locale),
    access: invitedUntil
      ? t('accounts.staff.invited', { date: formatDate(invitedUntil, visit.locale) })
      : t(`accounts.staff.${page.state === 'invited' ? 'expired' : page.state}`),
    users: t('accounts.staff.title'),
    texts: municipality[visit.locale],
    formId: v7(),
  }
}

export function action(args: ActionFunctionArgs) {
  const { origin } = args.context.env
  const acts = {
    change: formAct('account.manage', colleagueSchema, changeColleague, 'saved'),
    disable: formAct('account.manage', onlySchema, disableAccount, 'accessClosed'),
    enable: formAct('account.manage', onlySchema, enableAccount, 'accessOpened'),
    again: formAct(
      'account.manage',
      onlySchema,
      (db, visit, form) => inviteAgain(db, visit, { ...form, origin }),
      'invited',
    ),
  }
  return answerForms(args, 'account.manage', acts, municipalityErrors)
}

export default function Colleague() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <SentTexts.Provider value={page.texts}>
      <ColleagueScreen page={page} result={answer?.result as SubmissionResult<string[]> | undefined} />
    </SentTexts.Provider>
  )
}
