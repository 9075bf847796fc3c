import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { findWords } from '#app/i18n/texts/lists-find-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Reader } from '#db/client.server.ts'
import { queryOf, readList } from './asked.ts'
import { findCandidates, findEmployers, findIntroductions, findRoles } from './find-records.server.ts'
import { FIND_MIN, type Found, type FoundGroup, type FoundOf } from './found.ts'
import { addressOf } from './list-frame.ts'
import { candidateList, employerList, introductionList, roleList } from './lists.ts'
import { asSearched } from './text-search.server.ts'

const PAGES = [
  ['day', paths.home()],
  ['newCandidate', paths.newCandidate()],
  ['importCandidates', paths.importStart('candidates')],
  ['importEmployers', paths.importStart('employers')],
  ['views', paths.views()],
  ['vocabulary', paths.search()],
  ['howWeMatch', paths.howWeMatch()],
  ['log', paths.log()],
  ['privacy', paths.privacy()],
  ['accessibility', paths.accessibility()],
] as const

/**
 * What she may see that says these words, in groups, at most `most` of each; groups without anything are left out. Four
 * statements. A candidate of another municipality is not found, not counted and not hinted at. Names are readings.
 */
export async function findEverything(q: Reader, visit: OpenVisit, words: string, most: number): Promise<FoundOf[]> {
  if (asSearched(words).length < FIND_MIN) return []
  const t = translate(findWords, visit.locale)
  const people = await findCandidates(q, visit, words, most)
  const firms = await findEmployers(q, visit, words, most)
  const jobs = await findRoles(q, visit, words, most)
  const pairs = await findIntroductions(q, visit, words, most)
  for (const { id } of people) visit.saw(id, ['identity'])
  for (const { candidateId, name } of pairs)
    visit.saw(candidateId, name ? ['identity', 'introduction'] : ['introduction'])
  const pages = PAGES.map(([key, href]) => ({ id: key, label: t(`page.${key}`), note: null, href })).filter(
    ({ label }) => asSearched(label).includes(asSearched(words)),
  )
  const group = (name: FoundGroup, items: readonly Found[], total: number, href: string | null): FoundOf => ({
    group: name,
    title: t(`group.${name}`),
    items,
    total,
    all: href && total > items.length ? { href, label: t('all', { count: total }) } : null,
  })
  const asks = (search: Record<string, string>) => new URLSearchParams({ ...search, q: words })
  return [
    group(
      'candidates',
      people.map(({ id, name, postcode }) => ({ id, label: name, note: townOf(postcode), href: paths.candidate(id) })),
      people[0]?.total ?? 0,
      addressOf(candidateList.path, queryOf(candidateList, readList(candidateList, asks({ status: 'any' }))).query),
    ),
    group(
      'employers',
      firms.map(({ id, name, cvr }) => ({ id, label: name, note: `CVR ${cvr}`, href: paths.employer(id) })),
      firms[0]?.total ?? 0,
      addressOf(employerList.path, queryOf(employerList, readList(employerList, asks({}))).query),
    ),
    group(
      'roles',
      jobs.map(({ id, title, employer }) => ({ id, label: title, note: employer, href: paths.ownRole(id) })),
      jobs[0]?.total ?? 0,
      addressOf(roleList.path, queryOf(roleList, readList(roleList, asks({}))).query),
    ),
    group(
      'introductions',
      pairs.map(({ id, name, title, employer }) => ({
        id,
        label: t('introduction.pair', { who: name ?? t('introduction.nobody'), job: title ?? '' }),
        note: employer,
        href: paths.introduction(id),
      })),
      pairs[0]?.total ?? 0,
      addressOf(
        introductionList.path,
        queryOf(introductionList, readList(introductionList, asks({ vis: 'all' }))).query,
      ),
    ),
    group('pages', pages.slice(0, most), pages.length, null),
  ].filter(({ items }) => items.length > 0)
}

const townOf = (postcode: string) => findPostcode(postcode)?.name ?? postcode
