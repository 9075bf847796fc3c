import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { CANDIDATE_STATUSES } from '#app/domain/candidates/candidate.ts'
import { listCandidates } from '#app/domain/candidates/candidates.server.ts'
import { candidateFilter } from '#app/domain/candidates/form.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { candidates } from '#app/i18n/texts/candidates.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { CandidateTable } from '#app/ui/candidates/candidate-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterBar, FilterSearch, FilterSelect, Pagination } from '#app/ui/find-way.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.list')
  const filter = candidateFilter(new URL(request.url).searchParams)
  const list = await db.read((q) => listCandidates(q, visit, filter))
  return { ...list, filter, title: translate(candidates, visit.locale)('candidates.title') }
}

export default function CandidateList() {
  const { rows, total, page, pages, filter, title } = useLoaderData<typeof loader>()
  const t = useText(candidates)
  const filtered = filter.whose !== 'all' || filter.status !== 'active' || filter.q !== ''
  const href = (to: number) => {
    const search = new URLSearchParams({ hvis: filter.whose, status: filter.status, q: filter.q, side: String(to) })
    return `${paths.candidates()}?${search}`
  }
  const add = (
    <ButtonLink href={paths.newCandidate()} kind="primary">
      {t('candidates.new')}
    </ButtonLink>
  )
  return (
    <>
      <PageTitle
        lead={total > 0 && t('candidates.lead', { count: total })}
        end={total > 0 || filtered ? add : undefined}
      >
        {title}
      </PageTitle>
      <FilterBar resetHref={filtered ? paths.candidates() : undefined}>
        <FilterSelect
          name="hvis"
          label={t('candidates.filter.whose')}
          defaultValue={filter.whose}
          options={(['all', 'mine'] as const).map((value) => ({ value, label: t(`candidates.filter.${value}`) }))}
        />
        <FilterSelect
          name="status"
          label={t('candidates.filter.status')}
          defaultValue={filter.status}
          options={[
            ...CANDIDATE_STATUSES.map((value) => ({ value, label: t(`candidates.status.${value}`) })),
            { value: 'any', label: t('candidates.filter.any') },
          ]}
        />
        <FilterSearch name="q" label={t('candidates.filter.q')} defaultValue={filter.q} />
      </FilterBar>
      {total > 0 && <CandidateTable rows={rows} caption={title} />}
      {total === 0 && !filtered && (
        <EmptyState level={2} title={t('candidates.empty.title')} action={add}>
          {t('candidates.empty.text')}
        </EmptyState>
      )}
      {total === 0 && filtered && (
        <EmptyState
          level={2}
          title={t('candidates.none.title')}
          action={<ButtonLink href={paths.candidates()}>{t('candidates.none.reset')}</ButtonLink>}
        >
          {t('candidates.none.text')}
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} href={href} />
    </>
  )
}
