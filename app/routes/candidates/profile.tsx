import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData, useParams } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { candidateIdOf } from '#app/domain/candidates/candidates.server.ts'
import { getProfile } from '#app/domain/candidates/profile-pages.server.ts'
import { confirmProfile } from '#app/domain/candidates/update-profile.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { formatDate } from '#app/i18n/format.ts'
import { profile as texts } from '#app/i18n/texts/profile.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { partTitle } from '#app/ui/candidates/part-title.ts'
import { Panel, Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.read')
  const t = translate(texts, visit.locale)
  const { confirmedAt, ...page } = await db.read((q) => getProfile(q, visit, candidateIdOf(visit, params.id)))
  const own = visit.actor.role === 'candidate'
  return {
    ...page,
    own,
    title: own ? t('profile.own.title') : t('profile.theirs.title', { name: page.name }),
    confirmed: confirmedAt ? t('profile.confirmed', { date: formatDate(confirmedAt, visit.locale) }) : null,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.edit')
  await confirmProfile(db, visit, candidateIdOf(visit, params.id))
  return redirectWith(params.id ? paths.candidateProfile(params.id) : paths.ownProfile(), 'profileConfirmed')
}

export default function Profile() {
  const page = useLoaderData<typeof loader>()
  const id = useParams().id ?? null
  const t = useText(texts)
  const next = page.parts.find((part) => part.slug === page.next)
  const progress = t('profile.progress', { answered: page.answered, of: page.of })
  return (
    <>
      {id && <Crumbs items={[{ label: page.name, href: paths.candidate(id) }, { label: page.title }]} />}
      <PageTitle lead={page.own ? t('profile.own.lead') : t('profile.theirs.lead')}>{page.title}</PageTitle>
      <div className="p-progress measure">
        <p className="strong">{progress}</p>
        <Meter value={page.answered} max={page.of} label={progress} />
        <p className="muted small">{page.confirmed ?? t('profile.unconfirmed')}</p>
        <Form method="post" className="row actions">
          {next && (
            <ButtonLink href={paths.profilePart(id, next.slug)} kind="primary">
              {t(page.answered === 0 ? 'profile.start' : 'profile.continue', { part: partTitle(next, t) })}
            </ButtonLink>
          )}
          <Button kind={next ? 'second' : 'primary'}>{t('profile.confirm')}</Button>
        </Form>
      </div>
      <Section id="dele" title={t('profile.parts')}>
        <Facts
          wide
          items={page.parts.map((part) => ({
            term: partTitle(part, t),
            value: part.answered ? (
              <Answers answers={part.answers} title={partTitle(part, t)} />
            ) : (
              <span className="muted">{t('profile.unanswered')}</span>
            ),
            change: (
              <TextLink
                href={paths.profilePart(id, part.slug)}
                label={`${t(part.answered ? 'profile.change' : 'profile.answer')}: ${partTitle(part, t)}`}
              >
                {t(part.answered ? 'profile.change' : 'profile.answer')}
              </TextLink>
            ),
          }))}
        />
      </Section>
      <div className="two p-panels">
        <Panel title={t('profile.who')} titleId="hvem">
          <p>{t('profile.who.text')}</p>
        </Panel>
        <Panel title={t('profile.hidden')} titleId="skjul">
          <p>{t(page.own ? 'profile.hidden.own' : 'profile.hidden.theirs')}</p>
          <p>
            <TextLink quiet href={paths.hiddenEmployers(id)}>
              {t('profile.hidden.link')}
            </TextLink>
          </p>
        </Panel>
      </div>
    </>
  )
}

function Answers({ answers, title }: { answers: readonly { term: string; value: string }[]; title: string }) {
  return (
    <ul className="bare">
      {answers.map(({ term, value }) => (
        <li key={term}>
          {term !== title && <span className="muted">{term}:</span>} {value}
        </li>
      ))}
    </ul>
  )
}
