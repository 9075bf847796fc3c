import type { Actor } from '#app/domain/accounts/account.ts'
import type { Need } from '#app/domain/candidates/candidate.ts'
import type { Week } from '#app/domain/roles/role.ts'
import { addDays, addMonths } from '#app/domain/rules/calendar.ts'
import { weekdays } from '#app/domain/vocabulary/week.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { candidateProfiles, candidateResponsibilities, candidates, users } from '../schema/index.ts'
import { type Chance, chanceOf } from './chance.ts'
import { mensNames, surnames, womensNames } from './crowd-names.ts'
import { type BundleNeed, bundles, extras } from './crowd-needs.ts'
import { type Past, pasts, presentationParts } from './crowd-pasts.ts'
import type { CrowdConsultant } from './crowd-staff.ts'
import { officeTime } from './crowd-time.ts'
import { demoId } from './demo-id.ts'

/** One of the crowd with all of her rows. */
export interface CrowdPerson {
  readonly candidate: typeof candidates.$inferInsert & { status: 'active' | 'paused' | 'placed' | 'closed' }
  readonly profile: typeof candidateProfiles.$inferInsert
  readonly responsible: typeof candidateResponsibilities.$inferInsert
  readonly account: typeof users.$inferInsert | null
  readonly consultant: Actor
  /** Nothing that the demo's jobs ask for suits her: she has been without an open job for long. */
  readonly hard: boolean
}

/**
 * How the municipalities differ: in one the consultants visit firms and under one in ten is without an open job, in
 * another it is over one in five, in the third one in five. `far` are postcodes in which no firm of the demo is.
 */
const PLACES = {
  '0350': {
    hard: 0.05,
    far: ['4060'],
    near: ['4320', '4320', '4320', '4330', '4330', '4330', '4070', '4070', '4340', '4000', '4621'],
  },
  '0230': {
    hard: 0.2,
    far: ['2942', '2950'],
    near: ['3460', '3460', '3460', '2840', '2840', '2850', '2850', '2830', '2970'],
  },
  '0161': { hard: 0.16, far: ['2605'], near: ['2600', '2600', '2600', '2600', '2600'] },
} as const

const HOURS_A_DAY: readonly (readonly [hours: number, weight: number])[] = [
  [2, 2],
  [3, 5],
  [4, 6],
  [5, 3],
  [6, 1],
]
const LEAST_HOURS: readonly (readonly [hours: number, weight: number])[] = [
  [3, 1],
  [4, 2],
  [5, 4],
  [6, 5],
  [7, 3],
  [8, 5],
  [10, 5],
  [12, 3],
  [15, 1],
]

interface Made {
  readonly now: Date
  readonly passwordHash: string
  readonly consultants: readonly CrowdConsultant[]
}

/** So many people of a municipality, the same every time; days are counted from `now`. `names` are taken already. */
export function crowdPeople(made: Made, code: keyof typeof PLACES, count: number, names: Set<string>): CrowdPerson[] {
  return Array.from({ length: count }, (_, at) => {
    const chance = chanceOf(`person ${code} ${at}`)
    return personOf(chance, made, code, at, newName(chance, names))
  })
}

function newName(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const first = chance.pick(chance.share(0.58) ? womensNames : mensNames)
    const middle = chance.share(0.12) ? ` ${chance.pick(surnames)}` : ''
    const name = `${first}${middle} ${chance.pick(surnames)}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

function personOf(chance: Chance, made: Made, code: keyof typeof PLACES, at: number, name: string): CrowdPerson {
  const { now, passwordHash, consultants } = made
  const id = demoId('candidate', `${code} ${at}`)
  const ours = consultants.filter((one) => one.code === code)
  const consultant = chance.weighted(ours.map((one) => [one.actor, one.load] as const))
  const createdAt = officeTime(chance, now, chance.int(4, 260))
  const approvedOn = addDays(dayOf(createdAt), -chance.int(0, 1500))
  const permanent = chance.share(0.28)
  const place = PLACES[code]
  const seeker = code === '0350' && at < SEEKERS
  const hard = chance.share(place.hard) && !seeker
  const walks = hard && chance.share(0.45)
  const status = seeker
    ? 'active'
    : chance.weighted([
        ['active', 95],
        ['paused', 3],
        ['closed', 2],
      ] as const)
  const hasAccount = chance.share(0.32)
  const email = `${demoId('mail', id).slice(0, 8)}@demo.fleksbro.dk`
  const userId = hasAccount ? demoId('user', email) : null
  const card = seeker || (!hard && chance.share(0.38))
  const protectedIdentity = chance.share(0.015) && !seeker
  const past = seeker ? SHELVES : chance.weighted(pasts.map((one) => [one, one.weight] as const))
  return {
    candidate: {
      id,
      userId,
      name,
      status,
      protectedIdentity,
      approvedOn,
      createdAt,
      municipalityCode: code,
      consultantId: consultant.userId,
      email: hasAccount ? email : null,
      phone: '20 20 20 20',
      postcode: seeker
        ? '4330'
        : walks
          ? chance.pick(place.far)
          : chance.pick(chance.share(0.08) ? place.far : place.near),
      approvalMunicipality: code,
      approvalKind: permanent ? 'permanent' : 'first',
      ledighedsydelseFrom: chance.share(0.85) ? addMonths(approvedOn, chance.int(0, 3)).slice(0, 10) : null,
      cardWanted: card,
      cardReleased: seeker || (card && !protectedIdentity && chance.share(0.85)),
    },
    profile: { ...profileOf(chance, made, { id, createdAt, past, hard, walks }), ...(seeker && seekerAnswers(chance)) },
    responsible: { id: demoId('responsible', id), candidateId: id, consultantId: consultant.userId, fromAt: createdAt },
    account: userId ? { id: userId, email, name, role: 'candidate', passwordHash, createdAt } : null,
    consultant,
    hard,
  }
}

/** So many people of Lejre suit the jobs of the demo's employer and let her see their cards: she meets the list open. */
const SEEKERS = 14
const SHELVES = pasts.find(({ id }) => id === 'lager')!

function seekerAnswers(chance: Chance) {
  const least = chance.int(5, 8)
  return {
    ...{
      hoursMin: least * 60,
      hoursMax: chance.int(11, 15) * 60,
      hoursWish: null,
      perDay: 300,
      maxDays: null,
      restDay: false,
    },
    week: Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, ['08:00', '15:00'] as const])),
    needs: [
      { item: 'fys-loeft', strength: 'must' as const, limit: chance.pick([8, 10]) },
      ...chance.some(['soc-fast', 'kog-skrift', 'soc-sociale', 'tid-pauser'], 2).map((item) => {
        return { item, strength: 'should' as const, ...(item === 'tid-pauser' && { limit: 5 }) }
      }),
    ],
    competences: { varemodtagelse: chance.int(2, 4), lagerstyring: chance.int(1, 3), prismaerkning: chance.int(1, 3) },
    ...{ travelModes: ['public' as const, 'bike' as const], travelMinutes: 40, availableFrom: null },
  }
}

/** Nothing is answered. */
const BLANK = {
  ...{ hoursMin: null, hoursMax: null, hoursWish: null, perDay: null, maxDays: null, restDay: false, combine: null },
  ...{ week: null, needs: [], competences: {}, competencesComplete: false, licences: {}, travelModes: null },
  ...{ travelMinutes: null, wishes: [], unwanted: [], availableFrom: null, presentation: '', lastConfirmedAt: null },
}

interface Known {
  readonly id: string
  readonly createdAt: Date
  readonly past: Past
  readonly hard: boolean
  readonly walks: boolean
}

function profileOf(chance: Chance, { now }: Made, { id, createdAt, past, hard, walks }: Known): CrowdPerson['profile'] {
  // Some have only just been approved, or have not got round to it: nothing is answered.
  if (!hard && chance.share(0.05)) return { ...BLANK, candidateId: id }
  const least = hard && !walks ? 1 : chance.weighted(LEAST_HOURS)
  const most = hard && !walks ? 2 : least + chance.int(2, least < 8 ? 5 : 8)
  const perDay = Math.min(chance.weighted(HOURS_A_DAY), most)
  const whole = chance.share(0.8)
  const modes = walks
    ? (['walk'] as const)
    : chance.pick([
        ['public', 'walk'],
        ['bike', 'public'],
        ['car'],
        ['car', 'public'],
        ['bike', 'walk'],
        ['public', 'bike', 'walk'],
      ] as const)
  return {
    candidateId: id,
    hoursMin: least * 60,
    hoursMax: most * 60,
    hoursWish: chance.share(0.5) ? chance.int(least, most) * 60 : null,
    perDay: chance.share(0.8) ? perDay * 60 : null,
    maxDays: chance.share(0.5) ? Math.min(5, Math.max(Math.ceil(least / perDay), chance.int(2, 5))) : null,
    restDay: chance.share(0.14) && least <= perDay * 3,
    combine: chance.share(0.4) ? chance.share(0.35) : null,
    week: whole || chance.share(0.5) ? weekFor(chance, least, perDay) : null,
    needs: needsFor(chance),
    competences: competencesFor(chance, past),
    competencesComplete: chance.share(0.25),
    licences: licencesFor(
      chance,
      past,
      modes.some((mode) => mode === 'car'),
    ),
    travelModes: whole || walks ? [...modes] : null,
    travelMinutes: walks ? 10 : whole ? chance.pick([20, 25, 30, 30, 35, 40, 45, 45, 60]) : null,
    wishes: whole ? chance.some(past.wishes, chance.int(1, 2)) : [],
    unwanted: chance.share(0.12)
      ? chance.some(
          UNWANTED.filter((one) => !past.wishes.includes(one)),
          1,
        )
      : [],
    availableFrom: chance.share(0.06) ? addDays(dayOf(now), chance.int(7, 60)) : null,
    presentation: chance.share(0.75) ? presentationFor(chance, past) : '',
    lastConfirmedAt: chance.share(0.88) ? confirmedAt(chance, now, createdAt) : null,
  }
}

const UNWANTED = ['kundeservicemedarbejder', 'rengoeringsassistent', 'chauffoer', 'kassemedarbejder', 'opvasker']

/** Never before she came; mostly within the last three months. */
function confirmedAt(chance: Chance, now: Date, createdAt: Date): Date {
  const days = chance.weighted([
    [25, 3],
    [60, 4],
    [95, 3],
    [180, 2],
  ] as const)
  const at = officeTime(chance, now, chance.int(1, days))
  return at < createdAt ? createdAt : at
}

/** Enough days for the hours, mostly from the morning on. */
function weekFor(chance: Chance, least: number, perDay: number): Week {
  const workdays = weekdays.slice(0, 5)
  const needed = Math.min(5, Math.ceil(least / perDay))
  const days = chance.share(0.45) ? workdays : chance.some(workdays, chance.int(Math.max(2, needed), 5))
  const from = chance.weighted([
    ['07:00', 1],
    ['08:00', 5],
    ['09:00', 6],
    ['10:00', 3],
  ] as const)
  const to = chance.weighted([
    ['13:00', 2],
    ['14:00', 4],
    ['15:00', 5],
    ['16:00', 3],
  ] as const)
  return Object.fromEntries(days.map((day) => [day, [from, to] as const]))
}

/** Three to eight things: a bundle that belongs together, sometimes a second one, and what anybody may want. */
function needsFor(chance: Chance): Need[] {
  const wanted = chance.int(3, 8)
  const first = chance.pick(bundles)
  const second = chance.share(0.35) ? chance.pick(bundles).map(asWish) : []
  const found = new Map<string, Need>()
  for (const need of [...first.slice(0, Math.max(2, wanted - 1)), ...second.slice(0, 2), ...chance.some(extras, 4)]) {
    if (found.size < wanted && !found.has(need[0])) found.set(need[0], asNeed(chance, need))
  }
  return [...found.values()]
}

/** Of a second bundle nothing is a must: two of them would leave no job at all. */
function asWish([item, strength, limits]: BundleNeed): BundleNeed {
  return [item, strength === 'must' ? 'should' : strength, limits]
}

function asNeed(chance: Chance, [item, strength, limits]: BundleNeed): Need {
  return { item, strength, ...(limits && { limit: chance.pick(limits) }) }
}

function competencesFor(chance: Chance, past: Past): Record<string, number> {
  const count = chance.int(Math.min(3, past.can.length), past.can.length)
  // What the work was first of all about is always there.
  const can = [...past.can.slice(0, 2), ...chance.some(past.can.slice(2), count - 2)]
  const levels = can.map(([id, level]) => [id, Math.max(1, Math.min(4, level + chance.pick([-1, 0, 0, 0])))] as const)
  const other = chance.share(0.3)
    ? chance
        .pick(pasts)
        .can.slice(0, 1)
        .map(([id]) => [id, 2] as const)
    : []
  return Object.fromEntries([...other, ...levels])
}

function licencesFor(chance: Chance, past: Past, drives: boolean): Record<string, boolean> {
  const held = (past.licences ?? []).filter(() => chance.share(0.75))
  const car: Record<string, boolean> = drives || chance.share(0.4) ? { B: true } : chance.share(0.5) ? { B: false } : {}
  return { ...Object.fromEntries(held.map((id) => [id, true])), ...car }
}

function presentationFor(chance: Chance, past: Past): string {
  const { starts, middles, ends } = presentationParts
  const years = String(chance.int(4, 26))
  const start = chance.pick(starts).replace('{years}', years).replace('{title}', past.title)
  const said = chance.pick(middles).replace('{good}', chance.pick(past.good))
  return [start, said, chance.pick(ends)].filter((part) => part !== '').join(' ')
}
