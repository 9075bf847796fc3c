import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize, type OpenVisit } from '#app/auth/authorize.server.ts'
import { getConsents } from '#app/domain/candidates/own-consents.server.ts'
import { describeConsent } from '#app/domain/consents/consent-line-words.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { consentSchema } from '#app/domain/introductions/form.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { consents } from '#app/i18n/texts/consents.ts'
import { introductionMessages } from '#app/i18n/texts/introductions-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Card, Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ConsentCard } from '#app/ui/introductions/consent-card.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'consent.withdraw')
  const { locale, actor } = visit
  const whose = new URL(request.url).searchParams.get('borger')
  const own = actor.role === 'candidate'
  const { lines, name } = await db.read((q) => getConsents(q, visit, own ? actor.candidateId : whose))
  const say = translate(consents, locale)
  const cards = lines.map((line) => describeConsent(line, locale, own))
  return {
    own,
    of: own ? null : whose,
    name,
    title: own || !name ? say('consents.title') : say('consents.title.of', { name }),
    now: cards.filter(({ counts }) => counts),
    before: cards.filter(({ counts }) => !counts),
    formId: v7(),
  }
}

/** Taking back twice is the same as once: it needs no memory of the form, which all consents of a page share. */
const takeBack = (db: Db, visit: OpenVisit, { consentId }: { consentId: string }) =>
  withdrawConsent(db, visit, { consentId })

const acts = { withdrawConsent: formAct('consent.withdraw', consentSchema, takeBack, 'consentWithdrawn') }

export function action(args: ActionFunctionArgs) {
  return answerForms(args, 'consent.withdraw', acts, introductionMessages)
}

export default function Consents() {
  const { own, of, name, title, now, before, formId } = useLoaderData<typeof loader>()
  const t = useText(consents)
  return (
    <>
      {of && name && <Crumbs items={[{ label: name, href: paths.candidate(of) }, { label: title }]} />}
      <PageTitle lead={t(own ? 'consents.lead' : 'consents.lead.staff')}>{title}</PageTitle>
      <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
        {now.length === 0 && (
          <EmptyState
            level={2}
            title={t(own ? 'consents.none' : 'consents.none.staff')}
            action={
              <ButtonLink href={own ? paths.ownRoles() : of ? paths.candidate(of) : paths.candidates()}>
                {t(own ? 'consents.jobs' : of ? 'consents.file' : 'consents.candidates')}
              </ButtonLink>
            }
          >
            {t(own ? 'consents.none.text' : 'consents.none.staff.text')}
          </EmptyState>
        )}
        {now.length > 0 && (
          <Section id="nu" title={t('consents.now')} count={now.length}>
            <ul className="bare c-consents">
              {now.map((consent) => (
                <ConsentCard key={consent.id} consent={consent} formId={formId} own={own} />
              ))}
              {own && (
                <Card as="li" title={t('consents.others')}>
                  <p>
                    <Icon name="lock" />
                    {t('consents.others.text')}
                  </p>
                </Card>
              )}
            </ul>
          </Section>
        )}
        {(own || of) && (
          <p>
            <TextLink quiet href={paths.preview(of)}>
              {t(own ? 'consents.preview' : 'consents.preview.staff')}
            </TextLink>
          </p>
        )}
        {before.length > 0 && (
          <Section id="foer" title={t('consents.before')} count={before.length}>
            <ul className="bare c-consents">
              {before.map((consent) => (
                <ConsentCard key={consent.id} consent={consent} formId={null} own={own} />
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  )
}
