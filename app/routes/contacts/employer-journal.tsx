import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { journalFilter } from '#app/domain/contacts/history.ts'
import { getEmployerJournal } from '#app/domain/contacts/journal.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { JournalScreen } from '#app/ui/contacts/journal-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.contact')
  const filter = journalFilter(new URL(request.url).searchParams)
  const page = await db.read((q) => getEmployerJournal(q, visit, params.id ?? '', filter))
  return { ...page, title: translate(contactWords, visit.locale)('contacts.journal.title', { name: page.name }) }
}

export default function EmployerJournal() {
  return <JournalScreen page={useLoaderData<typeof loader>()} />
}
