import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { formatDate, formatTime } from '#app/i18n/format.ts'
import { candidates } from '#app/i18n/texts/candidates.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import type { CandidateRecord } from './candidate.ts'
import { loadCandidate } from './candidates.server.ts'
import { changesSince } from './changes-since.server.ts'
import type { FieldValues } from './profile-values.ts'

/** The facts about a candidate as the form shows them. */
export async function getFacts(q: Reader, visit: OpenVisit, id: string) {
  const { candidate } = await loadCandidate(q, visit, id, 'candidate.invite')
  visit.saw(id, ['identity', 'contact', 'approval'])
  const values: FieldValues = {
    name: candidate.name,
    phone: candidate.phone ?? '',
    email: candidate.email ?? '',
    postcode: candidate.postcode,
    approvedOn: candidate.approvedOn,
    approvalMunicipality: candidate.approvalMunicipality,
    approvalKind: candidate.approvalKind,
    ledighedsydelseFrom: candidate.ledighedsydelseFrom ?? '',
    status: candidate.status,
    ...(candidate.protectedIdentity ? { protectedIdentity: 'on' } : {}),
  }
  return { id, name: candidate.name, version: candidate.version, values }
}

/** What others have saved since a form was made: who, when, and field by field in words. */
export interface ChangedFacts {
  readonly version: number
  readonly by: { readonly name: string; readonly at: string } | null
  readonly fields: readonly { field: string; was: string | null; is: string | null }[]
}

export async function findChangedFacts(
  q: Reader,
  visit: OpenVisit,
  current: CandidateRecord,
  version: number,
): Promise<ChangedFacts> {
  const { changes } = await changesSince(q, current.id, 'candidate', { from: version, to: current.version })
  const before: CandidateRecord = Object.assign({}, current, ...changes.map(({ body }) => body.was))
  const was = describeFacts(before, visit.locale)
  const fields = describeFacts(current, visit.locale)
    .map(({ field, value }, index) => ({ field, was: was[index]?.value ?? null, is: value }))
    .filter((row) => row.was !== row.is)
  const last = changes[0]
  const by = last?.name ? { name: last.name, at: formatTime(last.at, visit.locale) } : null
  return { version: current.version, by, fields }
}

function describeFacts(candidate: CandidateRecord, locale: Locale): { field: string; value: string | null }[] {
  const t = translate(candidates, locale)
  const { approvalMunicipality: code, ledighedsydelseFrom: from } = candidate
  return [
    { field: t('candidates.name'), value: candidate.name },
    { field: t('candidates.phone'), value: candidate.phone },
    { field: t('candidates.email'), value: candidate.email },
    { field: t('candidates.postcode'), value: candidate.postcode },
    { field: t('candidates.protected'), value: t(candidate.protectedIdentity ? 'candidates.yes' : 'candidates.no') },
    { field: t('candidates.approvedOn'), value: formatDate(candidate.approvedOn, locale) },
    { field: t('candidates.approvalMunicipality'), value: findMunicipality(code)?.name ?? code },
    { field: t('candidates.approvalKind'), value: t(`candidates.kind.${candidate.approvalKind}`) },
    { field: t('candidates.ledighedsydelseFrom'), value: from && formatDate(from, locale) },
    { field: t('candidates.status'), value: t(`candidates.status.${candidate.status}`) },
  ]
}
