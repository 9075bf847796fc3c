import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { endAllSessions, endSession, startSession } from '#app/auth/session.server.ts'
import { changePassword, getOwnAccount, saveOwnDetails } from '#app/domain/accounts/own-account.server.ts'
import { ownDetailsSchema, ownPasswordSchema } from '#app/domain/accounts/own-form.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { tooMany } from '#app/http/too-many.server.ts'
import { rememberLocale } from '#app/i18n/locale.server.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { ownAccount } from '#app/i18n/texts/own-account.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { OwnAccountScreen } from '#app/ui/account/own-account-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.self')
  const account = await db.read((q) => getOwnAccount(q, visit))
  return { title: translate(ownAccount, visit.locale)('account.title'), account, formId: v7() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.self')
  const form = await request
    .clone()
    .formData()
    .catch(() => null)
  switch (form?.get('intent')) {
    case 'details': {
      const parsed = await parseForm(visit, request, ownDetailsSchema(visit.actor.role), accountMessages)
      if (parsed.submission.status !== 'success') return invalid(parsed)
      const result = await saveOwnDetails(db, visit, parsed.submission.value)
      if (!result.ok) return invalid(parsed, result.errors)
      return redirectWith(result.path, 'saved', [await rememberLocale(parsed.submission.value.locale)])
    }
    case 'password': {
      const parsed = await parseForm(visit, request, ownPasswordSchema, accountMessages)
      if (parsed.submission.status !== 'success') return invalid(parsed)
      const result = await changePassword(db, visit, parsed.submission.value, context.env.secret)
      if (result.ok)
        return redirectWith(paths.ownAccount(), 'passwordChanged', [await startSession(db, visit.actor.userId)])
      if ('until' in result) return tooMany(visit, parsed, 'currentPassword', 'account.signIn.wait', result.until)
      return invalid(parsed, result.errors)
    }
    case 'signOut':
      await endAllSessions(db, visit.actor.userId)
      return redirectWith(paths.signIn(), 'signedOutEverywhere', [await endSession(db, request)])
    default:
      throw badRequest()
  }
}

export default function OwnAccount() {
  return <OwnAccountScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
