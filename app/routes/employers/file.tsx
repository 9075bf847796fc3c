import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { shownHistory } from '#app/domain/contacts/history.ts'
import { chooseContact, getContactChoice } from '#app/domain/employers/choose-contact.server.ts'
import { getEmployerView } from '#app/domain/employers/employer-pages.server.ts'
import { contactSchema, verifySchema } from '#app/domain/employers/form.ts'
import { findNamedContact } from '#app/domain/employers/named-contact.server.ts'
import { verifyEmployer } from '#app/domain/employers/verify-employer.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { employers } from '#app/i18n/texts/employers.ts'
import { employersServer } from '#app/i18n/texts/employers-server.ts'
import { paths } from '#app/paths.ts'
import { EmployerFile } from '#app/ui/employers/employer-file.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.read')
  const search = new URL(request.url).searchParams
  const page = Number(search.get('side')) || 1
  const { view, named, choice } = await db.read(async (q) => {
    const found = await getEmployerView(q, visit, params.id ?? '', page)
    const choice = found.mayVerify ? await getContactChoice(q, found.id) : null
    return { view: found, named: await findNamedContact(q, visit, found.id), choice }
  })
  const { history, ...employer } = view
  const contact = history && shownHistory(history, search)
  return { title: employer.name, employer, contact, rings: named?.name ?? null, choice, texts: employers[visit.locale] }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.verify')
  const id = params.id ?? ''
  if (await asksForContact(request)) {
    const parsed = await parseForm(visit, request, contactSchema, employersServer)
    if (parsed.submission.status !== 'success') return invalid(parsed)
    const chosen = await chooseContact(db, visit, id, parsed.submission.value)
    return chosen.ok ? redirectWith(paths.employer(id), 'saved') : invalid(parsed, chosen.errors, 409)
  }
  const parsed = await parseForm(visit, request, verifySchema, employersServer)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const form = parsed.submission.value
  const verified = await verifyEmployer(db, visit, id, form)
  if (!verified.ok) return invalid(parsed, verified.errors, 409)
  return redirectWith(paths.employer(id), form.intent === 'verify' ? 'employerVerified' : 'employerRefused')
}

/** Whether the form is the one that names whom the employer rings. */
async function asksForContact(request: Request): Promise<boolean> {
  const form = await request
    .clone()
    .formData()
    .catch(() => null)
  return form?.get('intent') === 'contact'
}

export default function EmployerPage() {
  const { texts, ...page } = useLoaderData<typeof loader>()
  return (
    <SentTexts.Provider value={texts}>
      <EmployerFile {...page} answer={useActionData<typeof action>()} />
    </SentTexts.Provider>
  )
}
