import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { introductionFilter, LIST_STATES } from '#app/domain/introductions/filter.ts'
import { INTRODUCTION_STATUSES } from '#app/domain/introductions/introduction.ts'
import { dueWords, turnWords } from '#app/domain/introductions/introduction-words.ts'
import { listIntroductions } from '#app/domain/introductions/introductions.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { formatDate } from '#app/i18n/format.ts'
import { introductionList } from '#app/i18n/texts/introduction-list-server.ts'
import { introductionPage } from '#app/i18n/texts/introduction-page-server.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterBar, FilterSelect, Pagination } from '#app/ui/find-way.tsx'
import { IntroductionTable } from '#app/ui/introductions/introduction-table.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'introduction.list')
  const { locale, actor, now } = visit
  const filter = introductionFilter(new URL(request.url).searchParams)
  const { lines, total, page, pages } = await db.read((q) => listIntroductions(q, visit, filter))
  const say = translate(introductionList, locale)
  const status = translate(introductions, locale)
  const voice = actor.role === 'candidate' ? 'own' : actor.role === 'employer' ? 'firm' : 'staff'
  return {
    title: translate(introductionPage, locale)(`list.${voice}`),
    lead: say(`lead.${voice}`),
    empty: say(`empty.${voice}`),
    voice,
    filter,
    total,
    page,
    pages,
    rows: lines.map((line) => ({
      id: line.id,
      who: voice === 'own' ? line.employerName : (line.candidateName ?? say(`nobody.${voice}`)),
      job: line.roleTitle ?? '',
      firm: voice === 'staff' ? line.employerName : null,
      status:
        voice === 'own' && line.status === 'accepted'
          ? say('own.accepted')
          : status(`introductions.status.${line.status}`),
      turn: line.onHold && voice === 'firm' ? say('hold') : turnWords(line.turn, voice, locale),
      since: formatDate(line.since, locale),
      due: line.dueOn ? dueWords(line.dueOn, locale, now) : null,
    })),
  }
}

export default function IntroductionList() {
  const { title, lead, empty, voice, filter, total, page, pages, rows } = useLoaderData<typeof loader>()
  const t = useText(introductions)
  const filtered = filter.state !== 'open' || filter.status !== null || filter.mine || filter.late
  const href = (to: number) => {
    const search = new URLSearchParams({ vis: filter.state, side: String(to) })
    if (filter.status) search.set('trin', filter.status)
    if (filter.mine) search.set('mine', 'ja')
    if (filter.late) search.set('frist', 'ja')
    return `${paths.introductions()}?${search}`
  }
  return (
    <>
      <PageTitle lead={lead}>{title}</PageTitle>
      <FilterBar resetHref={filtered ? paths.introductions() : undefined}>
        <FilterSelect
          name="vis"
          label={t('introductions.filter.state')}
          defaultValue={filter.state}
          options={LIST_STATES.map((value) => ({ value, label: t(`introductions.filter.${value}`) }))}
        />
        <FilterSelect
          name="trin"
          label={t('introductions.filter.status')}
          defaultValue={filter.status ?? ''}
          options={[
            { value: '', label: t('introductions.filter.any') },
            ...INTRODUCTION_STATUSES.map((value) => ({ value, label: t(`introductions.status.${value}`) })),
          ]}
        />
        {voice === 'staff' && (
          <>
            <FilterSelect
              name="mine"
              label={t('introductions.filter.mine')}
              defaultValue={filter.mine ? 'ja' : ''}
              options={[
                { value: '', label: t('introductions.filter.everybody') },
                { value: 'ja', label: t('introductions.filter.own') },
              ]}
            />
            <FilterSelect
              name="frist"
              label={t('introductions.filter.late')}
              defaultValue={filter.late ? 'ja' : ''}
              options={[
                { value: '', label: t('introductions.filter.lateAll') },
                { value: 'ja', label: t('introductions.filter.lateOnly') },
              ]}
            />
          </>
        )}
      </FilterBar>
      {total > 0 ? (
        <IntroductionTable rows={rows} caption={title} />
      ) : (
        <EmptyState
          level={2}
          title={t('introductions.none.title')}
          action={filtered && <ButtonLink href={paths.introductions()}>{t('introductions.none.reset')}</ButtonLink>}
        >
          {empty}
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} href={href} />
    </>
  )
}
