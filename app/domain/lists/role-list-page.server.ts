import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { ROLE_STATUSES, waitsFor } from '#app/domain/roles/role.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { findMunicipality, findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import { listWords } from '#app/i18n/texts/lists-server.ts'
import { roles as texts } from '#app/i18n/texts/roles.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { employers } from '#db/schema/index.ts'
import { readList } from './asked.ts'
import { municipalityOptions } from './employer-list-page.server.ts'
import { frameOf } from './list-frame.server.ts'
import { roleList } from './lists.ts'
import { listStaffRoles } from './role-list.server.ts'

/** From this many days before its last day on a job runs out soon. */
const SOON_DAYS = 14

/** The list of jobs for staff in words; four statements at most. */
export async function getRoleListPage(q: Reader, visit: OpenVisit, search: URLSearchParams) {
  const { locale, actor } = visit
  const asked = readList(roleList, search)
  const { rows, ...counted } = await listStaffRoles(q, visit, asked)
  const t = translate(listWords, locale)
  const say = translate(texts, locale)
  const place = findMunicipality(actor.municipalityCode ?? '')?.name ?? ''
  const employer = await chosenEmployer(q, asked.values.virksomhed)
  const frame = await frameOf(q, visit, roleList, asked, {
    counted,
    options: {
      status: [
        { value: '', label: t('roles.status.any') },
        ...ROLE_STATUSES.map((value) => ({ value, label: say(`roles.status.${value}`) })),
      ],
      kommune: [{ value: '', label: t('roles.kommune.any') }, ...municipalityOptions],
      virksomhed: [{ value: '', label: t('roles.virksomhed.any') }, ...employer],
    },
    // One employer is chosen by a link from its file; a list of all would be too long to choose from.
    without: employer.length > 0 ? [] : ['virksomhed'],
    heads: {
      titel: t('roles.head.titel'),
      virksomhed: t('roles.head.virksomhed'),
      waits: t('roles.head.waits'),
      places: t('roles.head.places'),
      udloeb: t('roles.head.udloeb'),
      status: t('roles.head.status'),
    },
    views: [
      { label: t('all.everything'), query: '' },
      ...(place ? [{ label: t('roles.own', { place }), query: `kommune=${actor.municipalityCode}` }] : []),
      { label: t('roles.soon'), query: 'udloeb=14&orden=udloeb' },
    ],
    mayFetch: true,
  })
  const today = dayOf(visit.now)
  return {
    frame,
    title: t('roles.title'),
    lead: t('roles.lead'),
    toPublic: t('roles.public'),
    empty: { title: t('roles.empty.title'), text: t('roles.empty.text') },
    rows: rows.map((row) => {
      const waits = waitsFor(row, row.employerStatus)
      return {
        id: row.id,
        title: row.title,
        employerId: row.employerId,
        employer: row.employerName,
        town: findPostcode(row.postcode)?.name ?? row.postcode,
        status: row.status,
        state: say(`roles.status.${row.status}`),
        waits: waits === 'nothing' ? '' : say(`roles.staff.waits.${waits}`),
        places: t('roles.places', { placed: row.placed, positions: row.positions }),
        expires: row.status === 'published' ? expiryWords(row.expiresOn, today, visit) : null,
      }
    }),
  }
}

/** The employer that the address names, as an option; none for an unknown one. */
function chosenEmployer(q: Reader, id: string) {
  if (!id) return Promise.resolve([])
  return q.select({ value: employers.id, label: employers.name }).from(employers).where(eq(employers.id, id))
}

function expiryWords(expiresOn: string | null, today: string, { locale }: OpenVisit) {
  const t = translate(listWords, locale)
  if (expiresOn === null) return { urgency: null, words: t('roles.noEnd') }
  const day = formatDate(expiresOn, locale)
  if (expiresOn < today) return { urgency: 'late', words: t('roles.late', { day }) } as const
  return { urgency: expiresOn <= addDays(today, SOON_DAYS) ? 'soon' : 'calm', words: day } as const
}
