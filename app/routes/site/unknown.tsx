import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { notFound } from '#app/http/errors.server.ts'

/** Every address that nothing else answers. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<never> {
  await authorize({ request, context }, 'public')
  throw notFound()
}

export const action = loader

export default function Unknown() {
  return null
}
