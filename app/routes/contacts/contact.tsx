import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getContact } from '#app/domain/contacts/contact-form.server.ts'
import { candidateContactSchema, employerContactSchema } from '#app/domain/contacts/form.ts'
import { changeContact, dropAppointment, takeBackContact } from '#app/domain/contacts/write-contact.server.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { contactForm } from '#app/i18n/texts/contact-form.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { type ContactAnswer, ContactScreen } from '#app/ui/contacts/contact-screen.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'contact.write')
  const page = await db.read((q) => getContact(q, visit, params.id ?? ''))
  return { ...page, title: translate(contactWords, visit.locale)('contacts.edit.title', { name: page.name }) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'contact.write')
  const id = params.id ?? ''
  const copy = await request
    .clone()
    .formData()
    .catch(() => null)
  switch (copy?.get('intent')) {
    case 'undo':
      return redirectWith((await takeBackContact(db, visit, id)).path, 'contactUndone')
    case 'drop':
      return redirectWith((await dropAppointment(db, visit, id)).path, 'appointmentDropped')
    case 'save': {
      const { about } = await db.read((q) => getContact(q, visit, id))
      const schema = about === 'candidate' ? candidateContactSchema(visit.locale) : employerContactSchema
      const parsed = await parseForm(visit, request, schema, contactWords)
      if (parsed.submission.status !== 'success') return invalid(parsed)
      const written = await changeContact(db, visit, id, parsed.submission.value)
      if (written.ok) return redirect(written.path)
      const { result } = invalid(parsed, written.errors).data
      return data({ result, version: written.version }, { status: written.version === undefined ? 400 : 409 })
    }
    default:
      throw badRequest()
  }
}

export default function Contact() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useText(contactForm)
  if (!page.mayChange)
    return (
      <>
        <Crumbs items={[{ label: page.name, href: page.up }, { label: page.title }]} />
        <PageTitle>{page.name}</PageTitle>
        <EmptyState
          level={2}
          title={t('contacts.fixed')}
          action={<ButtonLink href={`${page.up}/kontakt`}>{t('contacts.fixed.do')}</ButtonLink>}
        >
          {t('contacts.fixed.text', page)}
        </EmptyState>
      </>
    )
  return (
    <ContactScreen page={page} answer={answer as ContactAnswer | undefined}>
      <Form method="post" className="form k-after">
        <p className="muted">{t('contacts.takeBack.text')}</p>
        <div className="row">
          <Button small name="intent" value="undo">
            {t('contacts.takeBack')}
          </Button>
        </div>
      </Form>
    </ContactScreen>
  )
}
