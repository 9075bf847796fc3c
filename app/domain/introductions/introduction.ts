import type { Actor } from '#app/domain/accounts/account.ts'
import { SIGNING_PARTIES, type SigningParty } from '#app/domain/agreements/agreement.ts'
import type { ConsentState } from '#app/domain/consents/consent.ts'
import { addWorkingDays } from '#app/domain/rules/holidays.ts'

/** Every status of an introduction, in the order of DESIGN section 5. The state table below it decides all else. */
export const INTRODUCTION_STATUSES = [
  'wished',
  'approved',
  'accepted',
  'presented',
  'meeting',
  'trial',
  'agreement',
  'placed',
  'declined',
  'withdrawn',
  'expired',
  'filled_elsewhere',
] as const
export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number]

/** Nothing follows these. A new introduction of the same pair may be made after a refusal. */
export const CLOSED_STATUSES = [
  'declined',
  'withdrawn',
  'expired',
  'filled_elsewhere',
] as const satisfies readonly IntroductionStatus[]

/** From her yes until the job: each step rests on a consent that is valid at that moment. */
export const CONSENT_STATUSES = [
  'accepted',
  'presented',
  'meeting',
  'trial',
  'agreement',
] as const satisfies readonly IntroductionStatus[]

/** From here on the employer knows of her. */
export const PRESENTED_STATUSES = [
  'presented',
  'meeting',
  'trial',
  'agreement',
  'placed',
] as const satisfies readonly IntroductionStatus[]

/**
 * Who takes a step. `consultant` is of the candidate's municipality and also records what others have said; `contact`
 * is a consultant of the employer's municipality only; `platform` is what follows by itself.
 */
export const PARTIES = ['candidate', 'employer', 'consultant', 'contact', 'platform'] as const
export type Party = (typeof PARTIES)[number]

/** What must hold before a step. The server finds out; the words for each are in the texts. */
export const CONDITIONS = [
  'candidateActive',
  'employerVerified',
  'roleOpen',
  'positionFree',
  'acknowledged',
  'consentGiven',
  'consentValid',
  'dateAndPlace',
  'decision',
  'terms',
  'threeSignatures',
  'reason',
  'sentence',
] as const
export type Condition = (typeof CONDITIONS)[number]

export interface Step {
  readonly to: IntroductionStatus
  readonly by: readonly Party[]
  readonly holds: readonly Condition[]
}

/** `signing`: whoever's signature is next. */
type Owner = 'candidate' | 'employer' | 'municipality' | 'signing' | null

interface State {
  readonly turn: Owner
  /** Working days that the owner has, when it is an employer or the municipality; a candidate's silence never counts. */
  readonly due: number | null
  readonly next: readonly Step[]
}

const step = (to: IntroductionStatus, by: readonly Party[], holds: readonly Condition[]): Step => ({ to, by, holds })
const withdrawn = (...by: Party[]) => step('withdrawn', by, ['reason'])
const declined = (...by: Party[]) => step('declined', by, ['reason'])
const expired = step('expired', ['consultant', 'platform'], ['sentence'])
const filled = step('filled_elsewhere', ['platform'], ['sentence'])
const approved = step('approved', ['consultant'], ['candidateActive', 'roleOpen', 'acknowledged'])
const meeting = step('meeting', ['candidate', 'employer', 'consultant', 'contact'], ['dateAndPlace', 'consentValid'])
const agreement = step('agreement', ['consultant'], ['terms', 'consentValid'])

/** The one state table (DESIGN 5). `none` is before there is an introduction. */
export const STATES: Readonly<Record<IntroductionStatus | 'none', State>> = {
  none: {
    turn: null,
    due: null,
    next: [step('wished', ['candidate', 'employer'], ['candidateActive', 'employerVerified', 'roleOpen']), approved],
  },
  wished: { turn: 'municipality', due: 5, next: [approved, withdrawn('candidate', 'consultant'), expired, filled] },
  approved: {
    turn: 'candidate',
    due: null,
    next: [
      step('accepted', ['candidate', 'consultant'], ['consentGiven']),
      declined('candidate', 'consultant'),
      withdrawn('consultant'),
      expired,
      filled,
    ],
  },
  accepted: {
    turn: 'municipality',
    due: 2,
    next: [
      step('presented', ['consultant'], ['consentValid', 'positionFree', 'employerVerified']),
      withdrawn('candidate', 'consultant'),
      expired,
      filled,
    ],
  },
  presented: {
    turn: 'employer',
    due: 5,
    next: [meeting, declined('employer', 'consultant'), withdrawn('candidate', 'consultant'), expired, filled],
  },
  meeting: {
    turn: 'municipality',
    due: 2,
    next: [
      meeting,
      step('trial', ['consultant'], ['decision', 'consentValid']),
      agreement,
      declined('employer', 'consultant'),
      withdrawn('candidate', 'consultant'),
      expired,
      filled,
    ],
  },
  trial: {
    turn: 'municipality',
    due: 20,
    next: [agreement, declined('employer', 'consultant'), withdrawn('candidate', 'consultant'), expired, filled],
  },
  agreement: {
    turn: 'signing',
    due: 10,
    next: [
      step('placed', ['consultant'], ['threeSignatures', 'positionFree', 'decision', 'consentValid']),
      withdrawn('candidate', 'employer', 'consultant'),
      expired,
      filled,
    ],
  },
  placed: { turn: null, due: null, next: [] },
  declined: { turn: null, due: null, next: [] },
  withdrawn: { turn: null, due: null, next: [] },
  expired: { turn: null, due: null, next: [] },
  filled_elsewhere: { turn: null, due: null, next: [] },
}

/** The steps that a party may take from a status; whether they hold is found out at the moment. */
export function nextSteps(status: IntroductionStatus | null, party: Party): readonly Step[] {
  return STATES[status ?? 'none'].next.filter((next) => next.by.includes(party))
}

/** The step from one status to another by a party, or null when the table has no such step. */
export function findStep(from: IntroductionStatus | null, to: IntroductionStatus, party: Party): Step | null {
  return nextSteps(from, party).find((next) => next.to === to) ?? null
}

export function isClosed(status: IntroductionStatus): boolean {
  return CLOSED_STATUSES.some((closed) => closed === status)
}

/** Whether the introduction lives on a consent at this status. */
export function restsOnConsent(status: IntroductionStatus): boolean {
  return CONSENT_STATUSES.some((resting) => resting === status)
}

/** Whether it waits for a new yes: it lives on a consent and none counts. One by telephone that waits is a yes. */
export function isOnHold(status: IntroductionStatus, consent: ConsentState): boolean {
  return restsOnConsent(status) && consent !== 'valid' && consent !== 'waiting'
}

/** Whether the employer has ever been told of her, by all the statuses that the introduction has had. */
export function presented(history: readonly IntroductionStatus[]): boolean {
  return history.some((status) => PRESENTED_STATUSES.some((known) => known === status))
}

/** What a wish can become without anybody but the municipality having acted. */
export const UNTOLD_STATUSES = [
  'wished',
  'withdrawn',
  'expired',
  'filled_elsewhere',
] as const satisfies readonly IntroductionStatus[]

/**
 * Whether she has not been told: an employer wished to meet whoever is behind a card, and neither has her consultant
 * approved it nor has she wished for the job herself.
 */
export function isUntold(
  status: IntroductionStatus,
  events: readonly { readonly toStatus: IntroductionStatus; readonly onBehalfOf: 'candidate' | 'employer' | null }[],
): boolean {
  const untold = (past: IntroductionStatus) => UNTOLD_STATUSES.some((known) => known === past)
  const wishes = events.filter(({ toStatus }) => toStatus === 'wished')
  if (wishes.length === 0 || wishes.some(({ onBehalfOf }) => onBehalfOf !== 'employer')) return false
  return untold(status) && events.every(({ toStatus }) => untold(toStatus))
}

/** How many steps of the bridge are done, of approved, answer, presented, talk, agreement. Null when it is over. */
export function bridgePlace(status: IntroductionStatus): number | null {
  const places: Partial<Record<IntroductionStatus, number>> = {
    wished: 0,
    approved: 1,
    accepted: 2,
    presented: 3,
    meeting: 3,
    trial: 3,
    agreement: 4,
    placed: 5,
  }
  return places[status] ?? null
}

export type Turn = 'candidate' | 'employer' | 'municipality'

export interface TurnFacts {
  readonly status: IntroductionStatus
  /** Without an account nobody can wait for her: her consultant asks her. */
  readonly hasAccount: boolean
  /** No consent stands behind it: her consultant asks her. */
  readonly onHold: boolean
  /** Those who have signed the present version of the agreement. */
  readonly signed: readonly SigningParty[]
}

/** Whose turn it is; null when nothing is waited for. */
export function turnOf({ status, hasAccount, onHold, signed }: TurnFacts): Turn | null {
  const { turn } = STATES[status]
  if (turn === null) return null
  if (onHold) return 'municipality'
  const owner = turn === 'signing' ? (SIGNING_PARTIES.find((party) => !signed.includes(party)) ?? 'municipality') : turn
  return owner === 'candidate' && !hasAccount ? 'municipality' : owner
}

/** The municipality's working days to ask a candidate who has no account, or whose consent has ended. */
const DAYS_TO_ASK = 3

/**
 * The day by which the owner of the turn has to act, counted from a day; null when it is the candidate's turn. `stepDays`
 * is what the municipality has chosen for such steps (null: the table's own days); a trial lasts as long as a trial does.
 */
export function dueDay(facts: TurnFacts, from: string, stepDays: number | null): string | null {
  const turn = turnOf(facts)
  if (turn === null || turn === 'candidate') return null
  const { due } = STATES[facts.status]
  if (facts.status === 'trial' && !facts.onHold) return addWorkingDays(from, due ?? DAYS_TO_ASK)
  return addWorkingDays(from, stepDays ?? (facts.onHold ? DAYS_TO_ASK : (due ?? DAYS_TO_ASK)))
}

/** What an actor is to an introduction; null for somebody who has no part in it. */
export function partyOf(
  actor: Actor,
  about: { candidateId: string; candidateMunicipality: string; employerId: string; employerMunicipality: string },
): Party | null {
  switch (actor.role) {
    case 'candidate':
      return actor.candidateId === about.candidateId ? 'candidate' : null
    case 'employer':
      return actor.employerId === about.employerId ? 'employer' : null
    case 'consultant':
      if (actor.municipalityCode === about.candidateMunicipality) return 'consultant'
      return actor.municipalityCode === about.employerMunicipality ? 'contact' : null
    default:
      return null
  }
}
