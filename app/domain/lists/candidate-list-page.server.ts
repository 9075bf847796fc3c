import { asc, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { CANDIDATE_STATUSES } from '#app/domain/candidates/candidate.ts'
import { formatDate } from '#app/i18n/format.ts'
import { candidates as texts } from '#app/i18n/texts/candidates.ts'
import { listWords } from '#app/i18n/texts/lists-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { organisationUnits } from '#db/schema/index.ts'
import { readList } from './asked.ts'
import { listCandidates } from './candidate-list.server.ts'
import { frameOf } from './list-frame.server.ts'
import { candidateList } from './lists.ts'

/** The list of candidates in words; six statements. */
export async function getCandidateListPage(q: Reader, visit: OpenVisit, search: URLSearchParams) {
  const asked = readList(candidateList, search)
  const { rows, ...counted } = await listCandidates(q, visit, asked)
  const units = await unitsOf(q, visit)
  const t = translate(listWords, visit.locale)
  const say = translate(texts, visit.locale)
  const frame = await frameOf(q, visit, candidateList, asked, {
    counted,
    options: {
      status: [
        ...CANDIDATE_STATUSES.map((value) => ({ value, label: say(`candidates.status.${value}`) })),
        { value: 'any', label: t('candidates.status.any') },
      ],
      enhed: [{ value: '', label: t('candidates.enhed.any') }, ...units],
    },
    without: units.length > 0 ? [] : ['enhed'],
    heads: {
      navn: t('candidates.head.navn'),
      next: t('candidates.head.next'),
      kontakt: t('candidates.head.kontakt'),
      ansvarlig: t('candidates.head.ansvarlig'),
      status: t('candidates.head.status'),
    },
    views: [
      { label: t('candidates.hvis.all'), query: '' },
      { label: t('candidates.mine'), query: 'hvis=mine' },
    ],
    people: true,
    mayFetch: true,
  })
  return {
    frame,
    lead: t('candidates.lead'),
    import: t('candidates.import'),
    rows: rows.map(({ lastTalk, approvedOn: _, ...row }) => ({
      ...row,
      lastTalk: lastTalk ? formatDate(lastTalk, visit.locale) : t('candidates.never'),
    })),
  }
}

/** The units of the reader's municipality, as options. */
async function unitsOf(q: Reader, { actor }: OpenVisit) {
  const rows = await q
    .select({ value: organisationUnits.id, label: organisationUnits.name })
    .from(organisationUnits)
    .where(eq(organisationUnits.municipalityCode, actor.municipalityCode ?? ''))
    .orderBy(asc(organisationUnits.name), asc(organisationUnits.id))
  return rows
}
