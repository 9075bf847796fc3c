import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { rulesPage } from '#app/domain/matches/rules-page.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Article } from '#app/ui/site/article.tsx'
import { Example } from '#app/ui/site/example.tsx'
import { Table } from '#app/ui/table.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  return { ...rulesPage(matchSetting(), visit.locale), canonical: context.env.origin + paths.howWeMatch() }
}

export default function HowWeMatch() {
  const { title, description, version, chapters, table, example, file } = useLoaderData<typeof loader>()
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
  const words = <TextLink href={paths.accommodations()}>{file}</TextLink>
  return (
    <>
      <PageTitle lead={description} above={version}>
        {title}
      </PageTitle>
      <Article chapters={chapters} after={{ score: weights, example: <Example {...example} />, words }} />
    </>
  )
}
