import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { getOverview } from '#app/domain/insight/overview.server.ts'
import { overviewFile } from '#app/domain/insight/overview-file.ts'
import { overviewInWords } from '#app/domain/insight/overview-words.ts'
import { csvAnswer } from '#app/http/csv-answer.server.ts'

/** The tables of the overview for a spreadsheet, with the same numbers hidden as on the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'overview.read')
  const overview = await db.read((q) => getOverview(q, visit, 1))
  return csvAnswer(overviewFile(overviewInWords(overview, '', visit), visit.locale), 'overblik')
}
