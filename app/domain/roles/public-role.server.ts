import type { PublicVisit } from '#app/auth/authorize.server.ts'
import { can, mayEnter } from '#app/auth/policy.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { mergeConditions } from './condition.ts'
import { type JobPosting, jobPosting } from './job-posting.ts'
import { isExpired } from './role.ts'
import { competenceWords, demandWords, licenceWords, offerWords, taskWords, weekWords } from './role-facts.ts'
import { type RoleLine, roleLine } from './role-line.ts'
import { listSimilarRoles } from './role-list.server.ts'
import { findRole, type LoadedRole, subjectOf, unscopedRole } from './roles.server.ts'

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
  /** Until when it is open, and whether it is for somebody who has been a patient or user herself. */
  readonly facts: readonly { readonly term: string; readonly value: string }[]
  /** False for one that is paused, filled, closed or over. */
  readonly open: boolean
  readonly mayEdit: boolean
  readonly mayRank: boolean
  readonly posting: JobPosting | null
}

/** A job that everybody could read and that is not open any more: what it was called, and others like it. */
export interface GoneRole {
  readonly title: string
  readonly place: string
  /** 410 when it is over, 404 while it is paused and may come back. */
  readonly status: 404 | 410
  readonly similar: readonly RoleLine[]
}

/**
 * A role's public page, or what to say of one that is no longer open. Throws 404 for drafts, for what was never public
 * and for what is not there.
 */
export async function getPublicRole(
  q: Reader,
  visit: PublicVisit,
  id: string,
): Promise<{ readonly role: PublicRole } | { readonly gone: GoneRole }> {
  const seen = await findRole(q, visit.actor, id)
  const found = seen ?? (await unscopedRole(q, id))
  if (!found || found.role.status === 'draft') throw notFound()
  const today = dayOf(visit.now)
  if (seen && (visit.actor || isOpen(seen, today))) return { role: inWords(seen, visit, today) }
  if (!wasPublic(found)) throw notFound()
  const { role, workplace } = found
  const similar = await listSimilarRoles(q, found)
  const line = roleLine(found, visit.locale)
  return {
    gone: {
      title: role.title,
      place: line.place,
      status: role.status === 'paused' && !isExpired(role, today) ? 404 : 410,
      similar: similar.map((one) => roleLine(one, visit.locale, workplace.postcode)),
    },
  }
}

function isOpen({ role }: LoadedRole, today: string): boolean {
  const over = role.expiresOn !== null && role.expiresOn < today
  return role.status === 'published' && role.placed < role.positions && !over
}

/** Once published, by an employer that has been called back: then everybody could read it. */
function wasPublic({ role, employer }: LoadedRole): boolean {
  return role.publishedAt !== null && employer.status === 'verified'
}

function inWords(found: LoadedRole, { locale, actor }: PublicVisit, today: string): PublicRole {
  const { role, workplace, employer } = found
  const open = isOpen(found, today)
  const conditions = mergeConditions(role, workplace.conditions)
  const say = translate(roleListTexts, locale)
  const words = {
    ...roleLine(found, locale),
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
    facts: [
      ...(role.expiresOn && open ? [{ term: say('fact.expires'), value: formatDate(role.expiresOn, locale) }] : []),
      ...(role.peer ? [{ term: say('fact.peer'), value: say('fact.peer.text') }] : []),
    ],
    open,
    mayEdit: actor !== null && can(actor, 'role.edit', subjectOf(employer)),
    mayRank: open && actor !== null && mayEnter(actor.role, 'role.rank'),
  }
  return { ...words, posting: open && employer.status === 'verified' ? jobPosting(found, words) : null }
}
