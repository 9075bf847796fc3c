import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { paths } from '#app/paths.ts'

/** The address at which every public body's accessibility statement is looked for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorize({ request, context }, 'public')
  throw redirect(paths.accessibility(), 301)
}
