import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { endSession } from '#app/auth/session.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { paths } from '#app/paths.ts'

/** Only a post signs out: a link or a picture elsewhere must not. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorize({ request, context }, 'public')
  throw redirect(paths.front())
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db } = await authorize({ request, context }, 'public')
  return redirectWith(paths.front(), 'signedOut', [await endSession(db, request)])
}
