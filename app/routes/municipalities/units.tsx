import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { unitSchema } from '#app/domain/municipalities/form.ts'
import { changeUnits, getUnitsPage } from '#app/domain/municipalities/units.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { municipality } from '#app/i18n/texts/municipality.ts'
import { municipalityErrors } from '#app/i18n/texts/municipality-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { UnitsScreen } from '#app/ui/municipalities/units-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.manage')
  const units = await db.read((q) => getUnitsPage(q, visit))
  const title = translate(municipality, visit.locale)('units.title')
  return { title, units, texts: municipality[visit.locale], formId: v7() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'account.manage')
  const parsed = await parseForm(visit, request, unitSchema, municipalityErrors)
  const sent = String(parsed.submission.payload.id ?? '')
  if (parsed.submission.status !== 'success') return data({ ...invalid(parsed).data, sent }, { status: 400 })
  const { value } = parsed.submission
  // The forms of the page share its id: a second form after "back" is no second post of the first.
  const changed = await changeUnits(db, visit, { ...value, formId: `${value.intent} ${sent} ${value.formId}` })
  if (changed.ok) return redirectWith(changed.path, 'saved')
  return data({ ...invalid(parsed, changed.errors).data, sent }, { status: 409 })
}

export default function Units() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <SentTexts.Provider value={page.texts}>
      <UnitsScreen
        page={page}
        result={answer?.result as SubmissionResult<string[]> | undefined}
        sent={answer?.sent ?? null}
      />
    </SentTexts.Provider>
  )
}
