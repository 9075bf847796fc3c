import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { employerIdFor } from '#app/domain/employers/employers.server.ts'
import { findNamedContact } from '#app/domain/employers/named-contact.server.ts'
import { getOwnPage } from '#app/domain/employers/own-page.server.ts'
import { draftOf } from '#app/domain/roles/draft-token.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { employers } from '#app/i18n/texts/employers.ts'
import { paths } from '#app/paths.ts'
import { OwnEmployerScreen } from '#app/ui/employers/own-employer.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.read')
  if (visit.actor.role !== 'employer') throw redirect(paths.employers())
  const id = employerIdFor(visit.actor, null)
  const { searchParams } = new URL(request.url)
  const page = Number(searchParams.get('side')) || 1
  const asked = { state: searchParams.get('status') ?? '', page, draft: await draftOf(request, visit) }
  const { employer, contact } = await db.read(async (q) => ({
    employer: await getOwnPage(q, visit, id, asked),
    contact: await findNamedContact(q, visit, id),
  }))
  return { title: employer.name, employer, contact, texts: employers[visit.locale] }
}

export default function OwnEmployer() {
  const { employer, contact, texts } = useLoaderData<typeof loader>()
  return (
    <SentTexts.Provider value={texts}>
      <OwnEmployerScreen employer={employer} contact={contact} />
    </SentTexts.Provider>
  )
}
