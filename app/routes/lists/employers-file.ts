import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { employersFile } from '#app/domain/lists/list-files.server.ts'
import { csvAnswer } from '#app/http/csv-answer.server.ts'

/** The list as a file for a spreadsheet, all its pages, by the filters of its address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.list')
  return csvAnswer(await db.read((q) => employersFile(q, visit, new URL(request.url).searchParams)), 'virksomheder')
}
