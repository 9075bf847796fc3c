import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { describeReceipt } from '#app/domain/consents/consent-line-words.ts'
import { getReceipt } from '#app/domain/consents/consents.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { consentWords } from '#app/i18n/texts/consents-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PrintButton } from '#app/ui/matches/print-button.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'consent.withdraw')
  const line = await db.read((q) => getReceipt(q, visit, params.id ?? ''))
  const say = translate(consentWords, visit.locale)
  const own = visit.actor.role === 'candidate'
  return {
    ...describeReceipt(line, visit.locale),
    title: say('receipt.title', { employer: line.employerName }),
    lead: say('receipt.lead'),
    words: say('receipt.wording'),
    right: say(own ? 'receipt.right' : 'receipt.right.of'),
    print: say('receipt.print'),
    up: { label: say('receipt.back'), href: own ? paths.consents() : paths.consentsOf(line.candidateId) },
  }
}

export default function Receipt() {
  const { title, lead, facts, words, wording, right, print, up } = useLoaderData<typeof loader>()
  return (
    <>
      <Crumbs items={[up, { label: title }]} />
      <PageTitle lead={lead} end={<PrintButton label={print} />}>
        {title}
      </PageTitle>
      <div className="stack" style={{ '--gap': '2rem' } as React.CSSProperties}>
        <Facts wide items={facts} />
        <Section id="ordene" title={words}>
          <p className="measure">{wording}</p>
        </Section>
        <p className="measure">{right}</p>
      </div>
    </>
  )
}
