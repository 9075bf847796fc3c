import { and, eq, notInArray } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import { explain } from '#app/domain/matching/explain.ts'
import type { Finding } from '#app/domain/matching/findings.ts'
import { getSettings } from '#app/domain/municipalities/settings.server.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { visibleTo } from '#app/domain/roles/roles.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { once } from '#app/http/once.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import {
  candidateProfiles,
  candidates,
  employers,
  hiddenEmployers,
  introductions,
  roles,
  users,
  workplaces,
} from '#db/schema/index.ts'
import { type ActResult, addEvent, mayMove, move, refuse } from './act.server.ts'
import { CLOSED_STATUSES, dueDay } from './introduction.ts'
import { matchSetting } from './match-setting.ts'
import { tellStep } from './news.server.ts'
import { APPROVAL_REASONS, tickField, whyField } from './reasons.ts'
import { findRecord } from './record.server.ts'
import { isActive, isOpen } from './standing.ts'

export interface ApproveInput {
  readonly roleId: string
  readonly candidateId: string
  /** What the consultant has seen: code of the finding → reason for a conflict, null for a question. */
  readonly acknowledged: Readonly<Record<string, string | null>>
  readonly formId?: string
}

/** What has to be ticked before this pair can be approved: `reason` where it takes one. */
export interface ToAcknowledge {
  readonly code: string
  readonly kind: 'conflict' | 'question'
}

/** Facts that warn like a conflict; they are no statuses of the matching and only her consultant is told. */
export const HIDDEN_EMPLOYER = 'hidden.employer'
export const PROTECTED_IDENTITY = 'protected.identity'

/**
 * A consultant of the candidate's municipality puts a pair on its way, or says yes to a wish (DESIGN 5). The pair is
 * explained anew on rows of this transaction; each conflict takes a tick and a reason, each question on a need that is
 * a must a tick. Errors stand at `tickField(code)` and `whyField(code)`.
 */
export function approveIntroduction(db: Db, visit: OpenVisit, input: ApproveInput): Promise<ActResult> {
  return once(db, visit, input.formId, async (tx) => {
    const pair = await findPair(tx, visit, input)
    if (!pair) throw notFound()
    const { candidate, role } = pair
    assertCan(visit.actor, 'introduction.approve', {
      candidateId: candidate.id,
      municipalityCode: candidate.municipalityCode,
    })
    const findings = explainPair(pair)
    if (!findings) return refuse('introductions.error.hoursUnknown')
    const asked = toAcknowledge(findings, pair)
    const missing = missingTicks(asked, input.acknowledged)
    if (Object.keys(missing).length > 0) return { ok: false, errors: missing }

    const wanted = {
      to: 'approved',
      by: 'consultant',
      holds: {
        candidateActive: isActive(candidate.status),
        roleOpen: isOpen(role, dayOf(visit.now)),
        acknowledged: true,
      },
      details: { acknowledged: Object.fromEntries(asked.map(({ code }) => [code, input.acknowledged[code] ?? null])) },
    } as const
    const open = await findOpen(tx, input.roleId, input.candidateId)
    if (open) {
      const record = await findRecord(tx, open)
      if (!record) throw notFound()
      return move(tx, visit, record, wanted)
    }
    const refused = mayMove(null, wanted)
    if (refused) return refused
    const id = v7()
    const { stepDays } = await getSettings(tx, candidate.municipalityCode, visit.now)
    const facts = { status: 'approved', hasAccount: pair.account !== null, onHold: false, signed: [] } as const
    await tx.insert(introductions).values({
      id,
      roleId: role.id,
      employerId: role.employerId,
      candidateId: candidate.id,
      status: 'approved',
      statusSince: visit.now,
      dueOn: dueDay(facts, dayOf(visit.now), stepDays),
      weightsVersion: matchSetting().weights.version,
      createdAt: visit.now,
    })
    await addEvent(tx, visit, { id, status: null }, 'approved', wanted)
    await recordChange(tx, visit, {
      entity: 'introduction',
      entityId: id,
      action: 'approved',
      candidateIds: [candidate.id],
      details: { to: 'approved', roleId: role.id, weightsVersion: matchSetting().weights.version },
    })
    const made = await findRecord(tx, id)
    if (made) await tellStep(tx, visit, made, { event: 'approved', by: 'consultant' })
    return { ok: true, path: paths.introduction(id) }
  })
}

type Pair = NonNullable<Awaited<ReturnType<typeof findPair>>>

/** A role that the actor may see and a candidate, with all that approving asks about. Two statements. */
async function findPair(tx: Writer, { actor }: OpenVisit, { roleId, candidateId }: ApproveInput) {
  const [job] = await tx
    .select({ role: roles, workplace: workplaces, employer: employers, hidden: hiddenEmployers.candidateId })
    .from(roles)
    .innerJoin(workplaces, eq(workplaces.id, roles.workplaceId))
    .innerJoin(employers, eq(employers.id, roles.employerId))
    .leftJoin(
      hiddenEmployers,
      and(eq(hiddenEmployers.employerId, roles.employerId), eq(hiddenEmployers.candidateId, candidateId)),
    )
    .where(and(eq(roles.id, roleId), visibleTo(actor)))
  const [person] = await tx
    .select({
      candidate: candidates,
      profile: candidateProfiles,
      account: { id: users.id, email: users.email, locale: users.locale, disabledAt: users.disabledAt },
    })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .leftJoin(users, eq(users.id, candidates.userId))
    .where(eq(candidates.id, candidateId))
  if (!job || !person) return null
  return { ...job, ...person, account: person.account && !person.account.disabledAt ? person.account : null }
}

function explainPair({ candidate, profile, role, workplace }: Pair): readonly Finding[] | null {
  // How often she has been shown only breaks ties in a list.
  const person = asMatchCandidate(candidate, profile, 0)
  return person && explain(person, asMatchRole(role, workplace), matchSetting()).findings
}

/** What has to be ticked, in the order of the findings; warnings about who may see her come first. */
export function toAcknowledge(
  findings: readonly Finding[],
  { hidden, candidate }: { hidden: string | null; candidate: { readonly protectedIdentity: boolean } },
): readonly ToAcknowledge[] {
  return [
    ...(hidden ? [{ code: HIDDEN_EMPLOYER, kind: 'conflict' as const }] : []),
    ...(candidate.protectedIdentity ? [{ code: PROTECTED_IDENTITY, kind: 'conflict' as const }] : []),
    ...findings.flatMap(({ code, kind }): ToAcknowledge[] => {
      if (kind === 'conflict') return [{ code, kind }]
      return kind === 'question' && code.startsWith('need.') ? [{ code, kind }] : []
    }),
  ]
}

function missingTicks(asked: readonly ToAcknowledge[], acknowledged: ApproveInput['acknowledged']) {
  const errors: Record<string, string[]> = {}
  for (const { code, kind } of asked) {
    if (!Object.hasOwn(acknowledged, code)) errors[tickField(code)] = ['introductions.error.tick']
    else if (kind === 'conflict' && !APPROVAL_REASONS.some((reason) => reason === acknowledged[code]))
      errors[whyField(code)] = ['introductions.error.why']
  }
  return errors
}

/** The pair's introduction that is not closed; at most one exists. */
export async function findOpen(q: Reader, roleId: string, candidateId: string): Promise<string | null> {
  const [row] = await q
    .select({ id: introductions.id })
    .from(introductions)
    .where(
      and(
        eq(introductions.roleId, roleId),
        eq(introductions.candidateId, candidateId),
        notInArray(introductions.status, [...CLOSED_STATUSES]),
      ),
    )
  return row?.id ?? null
}
