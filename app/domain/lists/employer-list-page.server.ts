import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { mayEnter } from '#app/auth/policy.ts'
import { EMPLOYER_STATUSES } from '#app/domain/employers/employer.ts'
import { countWaiting } from '#app/domain/employers/employers.server.ts'
import { municipalities } from '#app/domain/vocabulary/municipalities.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { formatDate } from '#app/i18n/format.ts'
import { employers as texts } from '#app/i18n/texts/employers.ts'
import { listWords } from '#app/i18n/texts/lists-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { readList } from './asked.ts'
import { listEmployers } from './employer-list.server.ts'
import { frameOf } from './list-frame.server.ts'
import { employerList } from './lists.ts'

/** The list of employers in words, and how many of the reader's own municipality wait; four statements. */
export async function getEmployerListPage(q: Reader, visit: OpenVisit, search: URLSearchParams) {
  const { locale, actor } = visit
  const asked = readList(employerList, search)
  const { rows, ...counted } = await listEmployers(q, visit, asked)
  const waiting = await countWaiting(q, visit)
  const t = translate(listWords, locale)
  const say = translate(texts, locale)
  const place = findMunicipality(actor.municipalityCode ?? '')?.name ?? ''
  const frame = await frameOf(q, visit, employerList, asked, {
    counted,
    options: {
      status: [
        { value: '', label: t('employers.status.any') },
        ...EMPLOYER_STATUSES.map((value) => ({ value, label: say(`employers.status.${value}`) })),
      ],
      kommune: [{ value: '', label: t('employers.kommune.any') }, ...municipalityOptions],
    },
    heads: {
      navn: say('employers.list.name'),
      status: say('employers.list.status'),
      municipality: say('employers.list.municipality'),
      job: say('employers.list.roles'),
      oprettet: say('employers.list.since'),
    },
    views: [
      { label: t('all.everything'), query: '' },
      ...(place ? [{ label: t('employers.own', { place }), query: `kommune=${actor.municipalityCode}` }] : []),
    ],
    mayFetch: true,
  })
  return {
    frame,
    lead:
      waiting > 0 ? say('employers.list.lead', { count: waiting, place }) : say('employers.list.leadNone', { place }),
    import: mayEnter(actor.role, 'employer.import') ? t('employers.import') : null,
    rows: rows.map(({ municipalityCode, createdAt, ...row }) => ({
      ...row,
      municipality: findMunicipality(municipalityCode)?.name ?? municipalityCode,
      since: formatDate(createdAt, locale),
    })),
  }
}

/** Every municipality by name, for a filter. */
export const municipalityOptions = municipalities
  .map(({ code, name }) => ({ value: code, label: name }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'da'))
