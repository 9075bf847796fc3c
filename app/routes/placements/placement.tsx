import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { describePlacement } from '#app/domain/placements/placement-words.ts'
import { getPlacement } from '#app/domain/placements/placements.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { agreements } from '#app/i18n/texts/agreements.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'placement.read')
  const page = await db.read((q) => getPlacement(q, visit, params.id ?? ''))
  return { ...describePlacement(page, visit.locale), introductionId: page.introductionId }
}

export default function Placement() {
  const { title, lead, facts, followUps, introductionId } = useLoaderData<typeof loader>()
  const t = useText(agreements)
  const list = useText(introductions)('introductions.list')
  return (
    <>
      <Crumbs items={[{ label: list, href: `${paths.introductions()}?vis=placed` }, { label: title }]} />
      <PageTitle lead={lead}>{title}</PageTitle>
      <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
        <Section id="fakta" title={t('placements.facts')}>
          <Facts wide items={facts} />
          <div className="row actions">
            <ButtonLink href={paths.agreement(introductionId)} kind="primary">
              {t('placements.agreement')}
            </ButtonLink>
            <ButtonLink href={paths.introduction(introductionId)}>{t('placements.introduction')}</ButtonLink>
          </div>
        </Section>
        {followUps.length > 0 && (
          <Section id="senere" title={t('placements.followUps')}>
            <Timeline
              items={followUps.map(({ when, kind }) => ({
                when,
                what: t(`placements.followUp.${kind}`),
                state: 'next' as const,
              }))}
            />
          </Section>
        )}
      </div>
    </>
  )
}
