import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { newPasswordSchema } from '#app/domain/accounts/form.ts'
import { isLinkOpen, redeemLink } from '#app/domain/accounts/links.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { ChoosePassword } from '#app/ui/account/choose-password.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

/** Looking uses nothing up. A link that is unknown, used or too old is 410, all three alike. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const open = await db.read((q) => isLinkOpen(q, 'reset', params.token ?? '', visit.now))
  const t = translate(accounts, visit.locale)
  const title = t(open ? 'accounts.link.reset.title' : 'accounts.link.gone.title')
  return data({ title, open }, { status: open ? 200 : 410 })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const parsed = await parseForm(visit, request, newPasswordSchema, accountMessages)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { password } = parsed.submission.value
  const link = { purpose: 'reset', token: params.token ?? '', password, secret: context.env.secret } as const
  const userId = await redeemLink(db, visit, link)
  if (!userId) return data({ result: null }, { status: 410 })
  return redirectWith(paths.signIn(), 'newPassword')
}

export default function Reset() {
  const { open } = useLoaderData<typeof loader>()
  return <ChoosePassword purpose="reset" open={open} answer={useActionData<typeof action>()} />
}
