import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getOwnLog } from '#app/domain/audit/log.server.ts'
import { lineAboutMe, lineByMe } from '#app/domain/audit/log.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { formatTime } from '#app/i18n/format.ts'
import { log } from '#app/i18n/texts/log.ts'
import { logWords } from '#app/i18n/texts/log-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/find-way.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { type Column, Table } from '#app/ui/table.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'log.read')
  const wanted = Number(new URL(request.url).searchParams.get('side'))
  const own = await db.read((q) => getOwnLog(q, visit, Number.isInteger(wanted) ? wanted : 1))
  const about = visit.actor.role === 'candidate'
  const line = about ? lineAboutMe : lineByMe
  const t = translate(logWords, visit.locale)
  return {
    title: t(about ? 'log.title.about' : 'log.title.mine'),
    lead: t(about ? 'log.lead.about' : 'log.lead.mine'),
    about,
    page: own.page,
    pages: own.pages,
    lines: own.entries.map((entry) => ({
      id: entry.id,
      at: formatTime(entry.at, visit.locale),
      ...line(entry, visit.locale),
    })),
  }
}

type Line = Awaited<ReturnType<typeof loader>>['lines'][number]

export default function Log() {
  const { title, lead, about, lines, page, pages } = useLoaderData<typeof loader>()
  const t = useText(log)
  const who: Column<Line>[] = about ? [{ key: 'who', head: t('log.who'), cell: (line) => line.who }] : []
  return (
    <>
      <PageTitle lead={lead}>{title}</PageTitle>
      <div className="stack mt-6">
        {lines.length === 0 ? (
          <EmptyState level={2} title={t('log.none')}>
            {t('log.noneText')}
          </EmptyState>
        ) : (
          <Table
            caption={title}
            hideCaption
            rows={lines}
            rowKey={(line) => line.id}
            columns={[
              { key: 'at', head: t('log.when'), cell: (line) => line.at },
              ...who,
              { key: 'what', head: t('log.what'), cell: (line) => line.what },
              { key: 'why', head: t('log.why'), cell: (line) => line.why },
            ]}
          />
        )}
        <Pagination page={page} pages={pages} href={(to) => `${paths.log()}?side=${to}`} />
        {about && <p className="muted">{t('log.wrong')}</p>}
      </div>
    </>
  )
}
