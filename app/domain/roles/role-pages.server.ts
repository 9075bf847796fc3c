import { assertCan, type OpenVisit, type PublicVisit } from '#app/auth/authorize.server.ts'
import { can, mayEnter } from '#app/auth/policy.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { listPresented } from '#app/domain/introductions/introductions.server.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { findMunicipality, findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { notFound } from '#app/http/errors.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { mergeConditions } from './condition.ts'
import { type JobPosting, jobPosting } from './job-posting.ts'
import { hindranceOf, isEditable, ROLE_BUTTONS, type RoleButton, type RoleStatus, waitsFor } from './role.ts'
import {
  competenceWords,
  demandWords,
  hoursWords,
  licenceWords,
  offerWords,
  type RoleFact,
  roleFacts,
  taskWords,
  weekWords,
} from './role-facts.ts'
import type { RoleFilter } from './role-filter.ts'
import { findWordingReason } from './role-log.server.ts'
import { type ExcludingWord, excludingWordsIn } from './role-words.ts'
import { findRole, type LoadedRole, listRoleMunicipalities, listRoles, subjectOf } from './roles.server.ts'

/** One role in a list that everybody may read. */
export interface RoleLine {
  readonly id: string
  readonly title: string
  readonly employer: string
  readonly place: string
  readonly hours: string
  /** A few things that the workplace offers. */
  readonly offers: readonly string[]
  /** Its employer has not been called back yet: only consultants and the employer itself see it. */
  readonly waiting: boolean
}

/** The public list: one page of roles, what it is narrowed to in words, and the municipalities that can be chosen. */
export async function getRoleList(q: Reader, visit: PublicVisit, filter: RoleFilter) {
  const { rows, ...list } = await listRoles(q, visit, filter)
  const codes = await listRoleMunicipalities(q)
  const municipalities = codes
    .map((code) => ({ value: code, label: findMunicipality(code)?.name ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da'))
  const { locale } = visit
  return {
    ...list,
    work: filter.work ? (findOccupation(filter.work)?.label[locale] ?? filter.work) : null,
    skill: filter.skill ? (findCompetence(filter.skill)?.label[locale] ?? filter.skill) : null,
    municipalities,
    rows: rows.map((row) => lineOf(row, locale)),
  }
}

const SHOWN_OFFERS = 3

function lineOf({ role, workplace, employer }: LoadedRole, locale: Locale): RoleLine {
  return {
    id: role.id,
    title: role.title,
    employer: employer.name,
    place: findPostcode(workplace.postcode)?.name ?? workplace.postcode,
    hours: hoursWords(role, locale),
    offers: offerWords(mergeConditions(role, workplace.conditions), locale).slice(0, SHOWN_OFFERS),
    waiting: employer.status !== 'verified',
  }
}

/** What everybody may read of a role, in words. */
export interface PublicRole extends RoleLine {
  readonly description: string
  readonly week: readonly string[]
  readonly tasks: readonly string[]
  /** What the job is like where it can be measured. */
  readonly demands: readonly string[]
  readonly wants: readonly string[]
  readonly starts: string | null
  readonly municipality: string
  /** False for one that is paused, filled or closed. */
  readonly open: boolean
  readonly mayEdit: boolean
  readonly mayRank: boolean
  readonly posting: JobPosting | null
}

/** A role's public page. Throws 404 for one that this reader may not see, and for drafts. */
export async function getPublicRole(q: Reader, visit: PublicVisit, id: string): Promise<PublicRole> {
  const found = await findRole(q, visit.actor, id)
  if (!found || found.role.status === 'draft') throw notFound()
  const { role, workplace, employer } = found
  const { locale, actor } = visit
  const open = role.status === 'published' && role.placed < role.positions
  const conditions = mergeConditions(role, workplace.conditions)
  return {
    ...lineOf(found, locale),
    description: role.description,
    week: weekWords(role.week, locale),
    tasks: role.tasks.map((task) => taskWords(task, locale)),
    wants: [
      ...role.competences.map((one) => competenceWords(one, locale)),
      ...role.licences.map((licence) => licenceWords(licence, locale)),
    ],
    offers: offerWords(conditions, locale),
    demands: demandWords(conditions, locale),
    starts: role.startsOn ? formatDate(role.startsOn, locale) : null,
    municipality: findMunicipality(workplace.municipalityCode)?.name ?? '',
    open,
    mayEdit: actor !== null && can(actor, 'role.edit', subjectOf(employer)),
    mayRank: open && actor !== null && mayEnter(actor.role, 'role.rank'),
    posting: open && employer.status === 'verified' ? jobPosting(found) : null,
  }
}

/** Somebody who has been presented for a role. */
export interface PresentedLine {
  readonly id: string
  readonly name: string | null
  readonly status: IntroductionStatus
  readonly since: string
}

/** A role as its employer and the municipality see it. */
export interface OwnRole {
  readonly id: string
  readonly title: string
  readonly status: RoleStatus
  readonly version: number
  readonly employer: { readonly id: string; readonly name: string; readonly verified: boolean }
  readonly waitsFor: ReturnType<typeof waitsFor>
  readonly facts: readonly RoleFact[]
  readonly buttons: readonly RoleButton[]
  readonly mayEdit: boolean
  readonly mayRank: boolean
  /** Words that shut people out and why they are kept: for the municipality, and for the employer while it writes. */
  readonly words: readonly ExcludingWord[]
  readonly wordingReason: string | null
  /** People who have been presented for it; the name only while she allows it. */
  readonly presented: readonly PresentedLine[]
}

/** A role's own page with everything that is answered. Throws 404 for one that this actor may not see. */
export async function getOwnRole(q: Reader, visit: OpenVisit, id: string): Promise<OwnRole> {
  const found = await findRole(q, visit.actor, id)
  if (!found) throw notFound()
  const { role, workplace, employer } = found
  const subject = subjectOf(employer)
  assertCan(visit.actor, 'role.read', subject)
  const mayEdit = can(visit.actor, 'role.edit', subject)
  const words = mayEdit || visit.actor.role === 'consultant' ? excludingWordsIn(role, visit.locale) : []
  const wordingReason = words.length > 0 ? await findWordingReason(q, role) : null
  return {
    id,
    title: role.title,
    status: role.status,
    version: role.version,
    employer: { id: employer.id, name: employer.name, verified: employer.status === 'verified' },
    waitsFor: waitsFor(role, employer.status),
    facts: roleFacts(role, `${workplace.name}, ${workplace.address}`, visit.locale),
    buttons: mayEdit ? ROLE_BUTTONS.filter((act) => hindranceOf(act, role, employer.status) !== 'status') : [],
    mayEdit: mayEdit && isEditable(role.status),
    mayRank: role.status === 'published' && mayEnter(visit.actor.role, 'role.rank'),
    words,
    wordingReason,
    presented: mayEdit && role.status !== 'draft' ? await presentedFor(q, visit, id) : [],
  }
}

/** Who has been presented, as this page tells it: name, status and day, and so the log says no more. */
async function presentedFor(q: Reader, visit: OpenVisit, roleId: string): Promise<PresentedLine[]> {
  const onlyThese = (groups: readonly string[]) => groups.filter((group) => SHOWN_GROUPS.includes(group))
  const noted = { ...visit, saw: (id: string, groups: readonly string[]) => visit.saw(id, onlyThese(groups)) }
  const people = await listPresented(q, noted, roleId)
  return people.map(({ id, status, since, view }) => {
    return { id, name: view.name ?? null, status, since: formatDate(since, visit.locale) }
  })
}

const SHOWN_GROUPS = ['identity', 'introduction']
