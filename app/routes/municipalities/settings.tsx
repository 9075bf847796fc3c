import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { changeSettings, getSettingsPage } from '#app/domain/municipalities/change-settings.server.ts'
import { settingsSchema } from '#app/domain/municipalities/form.ts'
import { defaultsOn } from '#app/domain/municipalities/settings.ts'
import { findMunicipality } from '#app/domain/vocabulary/municipality.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { dayOf } from '#app/i18n/format.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { municipality } from '#app/i18n/texts/municipality.ts'
import { municipalityErrors } from '#app/i18n/texts/municipality-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { SettingsScreen } from '#app/ui/municipalities/settings-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'settings.read')
  const page = await db.read((q) => getSettingsPage(q, visit))
  const title = translate(municipality, visit.locale)('settings.title')
  const place = findMunicipality(visit.actor.municipalityCode ?? '')?.name ?? ''
  const defaults = defaultsOn(dayOf(visit.now))
  return { ...page, defaults, place, title, texts: municipality[visit.locale], formId: v7() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'settings.edit')
  const parsed = await parseForm(visit, request, settingsSchema, municipalityErrors)
  if (parsed.submission.status !== 'success') return data({ ...invalid(parsed).data, now: null }, { status: 400 })
  const saved = await changeSettings(db, visit, parsed.submission.value)
  if (saved.ok) return redirectWith(saved.path, 'saved')
  const answer = { ...invalid(parsed, saved.errors).data, now: saved.now ?? null }
  return data(answer, { status: saved.now ? 409 : 400 })
}

export default function MunicipalitySettings() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <SentTexts.Provider value={page.texts}>
      <SettingsScreen
        page={page}
        result={answer?.result as SubmissionResult<string[]> | undefined}
        now={answer?.now ?? null}
      />
    </SentTexts.Provider>
  )
}
