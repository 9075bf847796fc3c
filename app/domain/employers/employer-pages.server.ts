import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { type EmployerHistory, getEmployerHistory } from '#app/domain/contacts/employer-history.server.ts'
import { type RoleStatus, waitsFor } from '#app/domain/roles/role.ts'
import { hoursWords } from '#app/domain/roles/role-facts.ts'
import { findMunicipality, findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import { employersServer } from '#app/i18n/texts/employers-server.ts'
import { roles as rolesTexts } from '#app/i18n/texts/roles.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { type EmployerStatus, readNote } from './employer.ts'
import { type EmployerPage, getEmployerPage, type WorkplaceRecord } from './employers.server.ts'

const ROLES_A_PAGE = 25

/** One job of an employer: its state, and what it waits for. */
export interface EmployerRole {
  readonly id: string
  readonly title: string
  readonly status: RoleStatus
  /** Its state in words, and what it waits for; null when for nothing. */
  readonly state: string
  readonly waits: string | null
  readonly hours: string
  readonly workplace: string
}

export interface EmployerWorkplace {
  readonly id: string
  readonly name: string
  readonly address: string
}

/** An employer's page in words: its own start page, and its file for staff. */
export interface EmployerView {
  readonly id: string
  readonly name: string
  readonly cvr: string
  readonly phone: string | null
  readonly status: EmployerStatus
  readonly version: number
  readonly municipality: string
  readonly jobs: readonly EmployerRole[]
  readonly page: number
  readonly pages: number
  /** Of all jobs, not of this page's. */
  readonly drafts: number
  readonly posted: number
  readonly total: number
  readonly workplaces: readonly EmployerWorkplace[]
  readonly people: EmployerPage['people']
  /** Whom the municipality spoke with, for staff; who noted it. */
  readonly note: string | null
  readonly noteBy: string | null
  readonly refusal: string | null
  readonly mayEdit: boolean
  readonly mayVerify: boolean
  /** What her municipality has had to do with it, for a consultant. */
  readonly history: EmployerHistory | null
}

/** One employer as this actor may see it, with one page of its jobs. Throws 404. */
export async function getEmployerView(q: Reader, visit: OpenVisit, id: string, wanted: number): Promise<EmployerView> {
  const found = await getEmployerPage(q, visit, id)
  const { employer, roles } = found
  const pages = Math.max(1, Math.ceil(roles.length / ROLES_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const shown = roles.slice((page - 1) * ROLES_A_PAGE, page * ROLES_A_PAGE)
  const count = (status: RoleStatus) => roles.filter(({ role }) => role.status === status).length
  const note = readNote(employer.verificationNote)
  return {
    id,
    name: employer.name,
    cvr: employer.cvr,
    phone: employer.phone,
    status: employer.status,
    version: employer.version,
    municipality: findMunicipality(employer.municipalityCode)?.name ?? employer.municipalityCode,
    jobs: shown.map(({ role, workplace }) => ({
      id: role.id,
      title: role.title,
      status: role.status,
      ...stateInWords(role, employer.status, visit),
      hours: hoursWords(role, visit.locale),
      workplace: workplace.name,
    })),
    page,
    pages,
    drafts: count('draft'),
    posted: count('published'),
    total: roles.length,
    workplaces: found.workplaces.map(workplaceLine),
    people: found.people,
    note: note && note.kind !== 'refused' ? noteWords(note, visit) : null,
    noteBy: found.verifier,
    refusal: note?.kind === 'refused' ? note.reason : null,
    mayEdit: found.mayEdit,
    mayVerify: found.mayVerify,
    history: await getEmployerHistory(
      q,
      visit,
      id,
      roles.map(({ role }) => role),
    ),
  }
}

/** An employer and staff are told in different words what a job waits for. */
function stateInWords(role: Parameters<typeof waitsFor>[0], status: EmployerStatus, { actor, locale, now }: OpenVisit) {
  const say = translate(rolesTexts, locale)
  const waits = waitsFor(role, status, dayOf(now))
  const key = actor.role === 'employer' ? ('roles.waits' as const) : ('roles.staff.waits' as const)
  return {
    state: say(`roles.status.${waits === 'renewal' ? 'expired' : role.status}`),
    waits: waits === 'nothing' ? null : say(`${key}.${waits}`),
  }
}

/** A workplace on one line, with its town. */
export function workplaceLine({ id, name, address, postcode }: WorkplaceRecord): EmployerWorkplace {
  const town = [postcode, findPostcode(postcode)?.name].filter(Boolean).join(' ')
  return { id, name, address: `${address}, ${town}` }
}

function noteWords(note: Exclude<ReturnType<typeof readNote>, null | { kind: 'refused' }>, visit: OpenVisit): string {
  if (note.kind === 'text') return note.text
  const say = translate(employersServer, visit.locale)
  const { spokeWith, way, calledOn } = note
  return say('employers.note.verified', {
    spokeWith,
    way: say(`employers.way.${way}`),
    date: formatDate(calledOn, visit.locale),
  })
}
