import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { WEIGHTS } from '#app/domain/matching/weights.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { articleOf } from '#app/i18n/article.ts'
import { howWeMatch } from '#app/i18n/texts/how-we-match.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Article } from '#app/ui/site/article.tsx'
import { Table } from '#app/ui/table.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  const t = translate(howWeMatch, visit.locale)
  const parts = Object.keys(WEIGHTS.parts) as (keyof typeof WEIGHTS.parts)[]
  return {
    title: t('match.heading'),
    description: t('match.lead'),
    canonical: context.env.origin + paths.howWeMatch(),
    version: t('match.version', { version: WEIGHTS.version }),
    chapters: articleOf(howWeMatch, visit.locale),
    table: {
      caption: t('match.table'),
      heads: [t('match.table.part'), t('match.table.points'), t('match.table.how')] as const,
      rows: parts.map((part) => ({
        part: t(`match.part.${part}`),
        points: WEIGHTS.parts[part],
        how: t(`match.part.${part}.how`),
      })),
    },
  }
}

export default function HowWeMatch() {
  const { title, description, version, chapters, table } = useLoaderData<typeof loader>()
  const [part, points, how] = table.heads
  const weights = (
    <Table
      caption={table.caption}
      rows={table.rows}
      rowKey={(row) => row.part}
      columns={[
        { key: 'part', head: part, cell: (row) => row.part },
        { key: 'points', head: points, cell: (row) => row.points, numeric: true },
        { key: 'how', head: how, cell: (row) => row.how },
      ]}
    />
  )
  return (
    <>
      <PageTitle lead={description} above={version}>
        {title}
      </PageTitle>
      <Article chapters={chapters} after={{ score: weights }} />
    </>
  )
}
