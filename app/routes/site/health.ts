import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { isAnswering } from '#app/domain/accounts/health.server.ts'

/** For load balancers: whether the process and its database answer. Holds no data. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = await authorize({ request, context }, 'public')
  const well = await isAnswering(db)
  return Response.json({ status: well ? 'ok' : 'database' }, { status: well ? 200 : 503 })
}
