import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData, useParams } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { candidateIdOf } from '#app/domain/candidates/candidates.server.ts'
import { hiddenEmployerSchema, searchWords } from '#app/domain/candidates/form.ts'
import { getHiddenEmployers, setHiddenEmployer } from '#app/domain/candidates/hidden-employers.server.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { candidateErrors } from '#app/i18n/texts/candidates-server.ts'
import { hiddenEmployers as texts } from '#app/i18n/texts/hidden-employers.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.read')
  const search = new URL(request.url).searchParams
  const asked = { words: searchWords(search), roleId: search.get('job') }
  const page = await db.read((q) => getHiddenEmployers(q, visit, candidateIdOf(visit, params.id), asked))
  const t = translate(texts, visit.locale)
  const offered = asked.roleId !== null && asked.words === '' && page.found.length > 0
  return { ...page, offered, words: asked.words, title: t('hidden.title'), own: visit.actor.role === 'candidate' }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.edit')
  const { submission } = await parseForm(visit, request, hiddenEmployerSchema, candidateErrors)
  if (submission.status !== 'success') throw badRequest()
  await setHiddenEmployer(db, visit, candidateIdOf(visit, params.id), submission.value)
  return redirectWith(paths.hiddenEmployers(params.id ?? null), submission.value.intent === 'hide' ? 'hidden' : 'shown')
}

export default function Hidden() {
  const { name, hidden, found, offered, words, own } = useLoaderData<typeof loader>()
  const id = useParams().id ?? null
  const t = useText(texts)
  const up = id ? { label: name, href: paths.candidate(id) } : { label: t('hidden.up'), href: paths.ownProfile() }
  return (
    <>
      <Crumbs items={[up, { label: t('hidden.title') }]} />
      <PageTitle lead={t(own ? 'hidden.lead.own' : 'hidden.lead.theirs')}>{t('hidden.title')}</PageTitle>
      <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
        {offered && (
          <Section id="jobbet" title={t('hidden.offered')}>
            <p className="muted mb-4">{t('hidden.offered.text')}</p>
            <Employers employers={found} intent="hide" />
          </Section>
        )}
        <Section id="nu" title={t('hidden.now')} count={hidden.length}>
          {hidden.length === 0 ? (
            <EmptyState title={t('hidden.none')} level={3}>
              {t('hidden.none.text')}
            </EmptyState>
          ) : (
            <Employers employers={hidden} intent="show" />
          )}
        </Section>
        <Section id="find" title={t('hidden.find')}>
          <form method="get" className="form">
            <Field
              name="soeg"
              type="search"
              label={t('hidden.search')}
              hint={t('hidden.search.hint')}
              defaultValue={words}
            />
            <div className="row">
              <Button>{t('hidden.search.submit')}</Button>
            </div>
          </form>
          {words.length === 1 && <p className="p-answer">{t('hidden.search.short')}</p>}
          {words.length > 1 && found.length === 0 && (
            <p className="p-answer">{t('hidden.search.nothing', { words })}</p>
          )}
          {!offered && found.length > 0 && <Employers employers={found} intent="hide" />}
        </Section>
      </div>
    </>
  )
}

interface EmployersProps {
  employers: readonly { id: string; name: string; cvr: string }[]
  intent: 'hide' | 'show'
}

function Employers({ employers, intent }: EmployersProps) {
  const t = useText(texts)
  return (
    <ul className="bare">
      {employers.map((employer) => (
        <li key={employer.id} className="d-item d-item--plain">
          <div className="d-item__what">
            <h3>{employer.name}</h3>
            <p>{t('hidden.cvr', { cvr: employer.cvr })}</p>
          </div>
          <Form method="post" className="d-item__do">
            <input type="hidden" name="employerId" value={employer.id} />
            <Button small name="intent" value={intent}>
              {t(intent === 'hide' ? 'hidden.hide' : 'hidden.show')}
              <span className="vh"> {employer.name}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
