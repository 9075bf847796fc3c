import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getNewContact } from '#app/domain/contacts/contact-form.server.ts'
import { candidateContactSchema } from '#app/domain/contacts/form.ts'
import { writeContact } from '#app/domain/contacts/write-contact.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { type ContactAnswer, ContactScreen } from '#app/ui/contacts/contact-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'contact.write')
  const page = await db.read((q) => getNewContact(q, visit, { candidateId: params.id ?? '' }))
  return { ...page, title: translate(contactWords, visit.locale)('contacts.new.title', { name: page.name }) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'contact.write')
  const parsed = await parseForm(visit, request, candidateContactSchema(visit.locale), contactWords)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const written = await writeContact(db, visit, { candidateId: params.id ?? '' }, parsed.submission.value)
  return written.ok ? redirect(written.path) : invalid(parsed, written.errors)
}

export default function WithCandidate() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <ContactScreen page={page} answer={answer as ContactAnswer | undefined} />
}
