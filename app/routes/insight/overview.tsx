import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getOverview } from '#app/domain/insight/overview.server.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { insight } from '#app/i18n/texts/insight.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { FigureTable } from '#app/ui/insight/figure-table.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'overview.read')
  const overview = await db.read((q) => getOverview(q, visit))
  const say = translate(introductions, visit.locale)
  const rows = overview.introductions.map(({ status, figure }) => ({
    label: say(`introductions.status.${status}`),
    figure,
  }))
  const place = findMunicipality(visit.actor.municipalityCode ?? '')?.name ?? ''
  return { ...overview, introductions: rows, place, title: translate(insight, visit.locale)('overview.title') }
}

export default function Overview() {
  const page = useLoaderData<typeof loader>()
  const t = useText(insight)
  return (
    <>
      <PageTitle lead={t('overview.lead', { place: page.place })}>{page.title}</PageTitle>
      <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
        <div className="two">
          <Section id="borgere" title={t('overview.citizens')}>
            <FigureTable
              caption={t('overview.citizens')}
              rows={[
                { label: t('overview.active'), figure: page.active },
                { label: t('overview.without'), figure: page.withoutIntroduction },
                { label: t('overview.placements'), figure: page.placements },
              ]}
            />
          </Section>
          <Section id="job" title={t('overview.jobs')}>
            <FigureTable
              caption={t('overview.jobs')}
              rows={[{ label: t('overview.openRoles'), figure: page.openRoles }]}
            />
          </Section>
        </div>
        <Section id="formidlinger" title={t('overview.introductions')}>
          <p className="muted">{t('overview.introductions.text')}</p>
          <FigureTable caption={t('overview.introductions')} rows={page.introductions} />
        </Section>
        <p className="row">
          <ButtonLink href={paths.employers()}>{t('overview.employers')}</ButtonLink>
          <TextLink quiet href={paths.howWeMatch()}>
            {t('overview.howWeMatch')}
          </TextLink>
        </p>
      </div>
    </>
  )
}
