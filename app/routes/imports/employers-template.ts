import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { templateFile } from '#app/domain/imports/template.ts'
import { csvAnswer } from '#app/http/csv-answer.server.ts'

/** A file with the right headings and one invented row, to begin with. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorize({ request, context }, 'employer.import')
  return csvAnswer(templateFile('employers'), 'skabelon')
}
