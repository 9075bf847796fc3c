import { and, asc, desc, eq, inArray, isNotNull, lte, notInArray, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import {
  CLOSED_STATUSES,
  CONSENT_STATUSES,
  INTRODUCTION_STATUSES,
  STATES,
} from '#app/domain/introductions/introduction.ts'
import { dayOf } from '#app/i18n/format.ts'
import { candidates, employers, introductions, roles } from '#db/schema/index.ts'
import type { IntroductionAsked } from './lists.ts'
import { danishOrder, saysAll } from './text-search.server.ts'

const OVER = [...CLOSED_STATUSES, 'placed'] as const

const quoted = (values: readonly string[]) => sql.raw(`(${values.map((value) => `'${value}'`).join(', ')})`)

/** What narrows a statement over introductions, candidates, employers and roles; who may see them is asked apart. */
export function introductionsWhere({ values, q: words }: IntroductionAsked, visit: OpenVisit): SQL | undefined {
  return and(
    saysAll([ownName(visit), roles.title, employers.name], words),
    values.vis === 'open' ? notInArray(introductions.status, [...OVER]) : undefined,
    values.vis === 'placed' ? eq(introductions.status, 'placed') : undefined,
    values.vis === 'closed' ? inArray(introductions.status, [...CLOSED_STATUSES]) : undefined,
    values.trin ? eq(introductions.status, values.trin) : undefined,
    values.tur ? sql`${turn(visit.now)} = ${values.tur}` : undefined,
    values.mine ? eq(candidates.consultantId, visit.actor.userId) : undefined,
    values.frist ? and(isNotNull(introductions.dueOn), lte(introductions.dueOn, dayOf(visit.now))) : undefined,
  )
}

/** The name of a candidate of the reader's own municipality; a name that a consent has to open is never looked in. */
export function ownName({ actor }: OpenVisit): SQL {
  const code = actor.role === 'consultant' ? (actor.municipalityCode ?? '') : ''
  return sql`case when ${candidates.municipalityCode} = ${code} then ${candidates.name} end`
}

/** `turnOf` as the database says it: the state table, her account, her consent, and whose signature is next. */
function turn(now: Date): SQL {
  const owners = INTRODUCTION_STATUSES.filter((status) => STATES[status].turn && STATES[status].turn !== 'signing').map(
    (status) => sql.raw(`when '${status}' then '${STATES[status].turn}'`),
  )
  const signers = SIGNING_PARTIES.map(
    (party) => sql`when not exists (select 1 from agreements a join agreement_signatures s
      on s.agreement_id = a.id and s.version = a.version
      where a.introduction_id = ${introductions.id} and s.party = ${sql.raw(`'${party}'`)}) then ${sql.raw(`'${party}'`)}`,
  )
  const owner = sql`case when ${introductions.status} = 'agreement' then case ${sql.join(signers, sql` `)} else 'municipality' end
    else case ${introductions.status} ${sql.join(owners, sql` `)} end end`
  return sql`case when ${onHold(now)} then 'municipality'
    when ${candidates.userId} is null and ${owner} = 'candidate' then 'municipality' else ${owner} end`
}

/** `isOnHold`: it lives on a consent, and the latest one does not count any more. One that waits is a yes. */
function onHold(now: Date): SQL {
  const instant = sql.param(now, introductions.createdAt)
  return sql`(${introductions.status} in ${quoted(CONSENT_STATUSES)} and not exists (
    select 1 from consents c left join roles cr on cr.id = c.role_id
    where c.introduction_id = ${introductions.id}
      and (c.withdrawn_at is null or c.withdrawn_at > ${instant}) and c.until > ${instant}
      and coalesce(cr.status, '') <> 'closed'
      and not exists (select 1 from consents later where later.introduction_id = c.introduction_id
        and (later.given_at > c.given_at or (later.given_at = c.given_at and later.id > c.id)))))`
}

/** What never falls due comes last. */
const NEVER = '2199-12-31'

/** The order that is asked for; the newest first between equals. */
export function introductionsOrder({ order }: IntroductionAsked, visit: OpenVisit): SQL[] {
  const way = order.down ? desc : asc
  const rank = sql.raw(INTRODUCTION_STATUSES.map((status, at) => `when '${status}' then ${at}`).join(' '))
  // The order must not say what the row does not: names of other municipalities' candidates stand together, last.
  const known = sql`coalesce(${ownName(visit)}, '~')`
  const who = visit.actor.role === 'consultant' ? danishOrder(known) : danishOrder(employers.name)
  const by = {
    siden: introductions.statusSince,
    hvem: who,
    job: danishOrder(sql`coalesce(${roles.title}, '')`),
    trin: sql`case ${introductions.status} ${rank} end`,
    frist: sql`coalesce(${introductions.dueOn}, ${sql.raw(`'${NEVER}'`)})`,
  }[order.by]
  return [way(by), desc(introductions.statusSince), asc(introductions.id)]
}
