import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { can, mayEnter } from '#app/auth/policy.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { listPresented } from '#app/domain/introductions/introductions.server.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { isExpiring } from './expiry.ts'
import { hindranceOf, isEditable, isExpired, ROLE_BUTTONS, type RoleButton, type RoleStatus, waitsFor } from './role.ts'
import { type RoleFact, roleFacts } from './role-facts.ts'
import { findWordingReason } from './role-log.server.ts'
import { type ExcludingWord, excludingWordsIn } from './role-words.ts'
import { findRole, type RoleRow, subjectOf } from './roles.server.ts'

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
  /** Its last open day in words: near, past, or still far off; null when it has none. */
  readonly expiry: { readonly state: 'soon' | 'over' | 'later'; readonly date: string } | null
  /** Minutes a week. */
  readonly hours: { readonly min: number; readonly max: number }
  readonly facts: readonly RoleFact[]
  readonly buttons: readonly RoleButton[]
  readonly mayEdit: boolean
  readonly mayRank: boolean
  /** Words that shut people out and why they are kept: for the municipality, and for the employer while it writes. */
  readonly words: readonly ExcludingWord[]
  readonly wordingReason: string | null
  /** What makes each "no" hard, in words; none for whoever may not read it. */
  readonly reasons: readonly { readonly what: string; readonly why: string }[]
  /** For a copy, which is made once; null for whoever may make none. */
  readonly copyId: string | null
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
  const today = dayOf(visit.now)
  const mayEdit = can(visit.actor, 'role.edit', subject)
  const words = mayEdit || visit.actor.role === 'consultant' ? excludingWordsIn(role, visit.locale) : []
  const wordingReason = words.length > 0 ? await findWordingReason(q, role) : null
  return {
    id,
    title: role.title,
    status: role.status,
    version: role.version,
    employer: { id: employer.id, name: employer.name, verified: employer.status === 'verified' },
    waitsFor: waitsFor(role, employer.status, today),
    expiry: expiryOf(role, today, visit.locale),
    hours: { min: role.hoursMin, max: role.hoursMax },
    facts: roleFacts(role, `${workplace.name}, ${workplace.address}`, visit.locale),
    buttons: mayEdit ? ROLE_BUTTONS.filter((act) => hindranceOf(act, role, employer.status) !== 'status') : [],
    mayEdit: mayEdit && isEditable(role.status),
    mayRank: role.status === 'published' && mayEnter(visit.actor.role, 'role.rank'),
    words,
    wordingReason,
    reasons: mayEdit || visit.actor.role === 'consultant' ? reasonsOf(role, visit.locale) : [],
    copyId: mayEdit ? v7() : null,
    presented: mayEdit && role.status !== 'draft' ? await presentedFor(q, visit, id) : [],
  }
}

function expiryOf(role: RoleRow, today: string, locale: Locale): OwnRole['expiry'] {
  if (role.expiresOn === null || (role.status !== 'published' && !isExpired(role, today))) return null
  const state = role.status === 'paused' ? 'over' : isExpiring(role, today) ? 'soon' : 'later'
  return { state, date: formatDate(role.expiresOn, locale) }
}

function reasonsOf({ conditionReasons }: RoleRow, locale: Locale): OwnRole['reasons'] {
  const labelOf = (id: string) => findAccommodation(id)?.label[locale] ?? id
  return Object.entries(conditionReasons ?? {}).map(([id, why]) => ({ what: labelOf(id), why }))
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
