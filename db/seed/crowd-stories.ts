import type { Actor } from '#app/domain/accounts/account.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import { toAcknowledge } from '#app/domain/introductions/approve-introduction.server.ts'
import { SENTENCES } from '#app/domain/introductions/close-filled.server.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { CANDIDATE_REASONS, CONSULTANT_REASONS, EMPLOYER_REASONS } from '#app/domain/introductions/reasons.ts'
import { explain } from '#app/domain/matching/explain.ts'
import { statusBetween } from '#app/domain/matching/judge.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { addWorkingDays } from '#app/domain/rules/holidays.ts'
import { dayOf } from '#app/i18n/format.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { CrowdFirm, CrowdRole } from './crowd-firms.ts'
import type { CrowdPerson } from './crowd-people.ts'
import { type Tale, type TaleFacts, TaleTeller, talkDay } from './crowd-tale.ts'
import { atOffice, backWorkingDays } from './crowd-time.ts'

/** A step of a path: a status, or one of the three signatures. */
type Step = IntroductionStatus | 'sign'

/** How many of each end, by which ways, and how many working days ago the last step was. */
interface Plan {
  readonly count: number
  readonly paths: readonly (readonly Step[])[]
  readonly ago: readonly [least: number, most: number]
}

const ASKED = ['approved'] as const
const YES = [...ASKED, 'accepted'] as const
const SHOWN = [...YES, 'presented'] as const
const MET = [...SHOWN, 'meeting'] as const
const TRIED = [...MET, 'trial'] as const
const DRAFTED = [...MET, 'agreement'] as const

const plans: Readonly<Record<string, Plan>> = {
  wished: { count: 16, paths: [['wished']], ago: [1, 4] },
  approved: { count: 44, paths: [ASKED, ASKED, ['wished', ...ASKED]], ago: [1, 9] },
  accepted: { count: 16, paths: [YES], ago: [1, 2] },
  presented: { count: 28, paths: [SHOWN], ago: [1, 5] },
  meeting: { count: 24, paths: [MET], ago: [1, 8] },
  trial: { count: 12, paths: [TRIED], ago: [2, 14] },
  agreement: {
    count: 20,
    paths: [
      DRAFTED,
      [...TRIED, 'agreement'],
      [...DRAFTED, 'sign'],
      [...DRAFTED, 'sign', 'sign'],
      [...DRAFTED, 'sign', 'sign', 'sign'],
    ],
    ago: [1, 7],
  },
  declined: {
    count: 32,
    paths: [
      [...ASKED, 'declined'],
      [...SHOWN, 'declined'],
      [...MET, 'declined'],
      [...TRIED, 'declined'],
    ],
    ago: [3, 90],
  },
  withdrawn: {
    count: 18,
    paths: [
      [...YES, 'withdrawn'],
      [...SHOWN, 'withdrawn'],
      [...MET, 'withdrawn'],
      ['wished', 'withdrawn'],
    ],
    ago: [3, 80],
  },
  expired: {
    count: 14,
    paths: [
      [...ASKED, 'expired'],
      [...SHOWN, 'expired'],
      ['wished', 'expired'],
    ],
    ago: [3, 70],
  },
}

/** How many got a job: most of them in Lejre, where the consultants visit the firms. */
const PLACED = { lejre: 66, others: 46 }
/** How many others were told that a job was filled. */
const TOLD_FILLED = 20

const SENTENCES_OF_STAFF = [
  'Virksomheden har sat jobbet på pause. Vi leder videre sammen.',
  'Vi har aftalt at vente til foråret.',
  'Vi kunne ikke finde dage, der passede begge.',
]

export interface StoriesMade {
  readonly now: Date
  readonly people: readonly CrowdPerson[]
  readonly firms: readonly CrowdFirm[]
  /** Their statuses and places taken change as people are placed. */
  readonly roles: readonly CrowdRole[]
}

/** Introductions in every state, each between people and jobs that suit each other, the same every time. */
export function crowdStories({ now, people, firms, roles }: StoriesMade): Tale[] {
  const chance = chanceOf('stories')
  const firmOf = new Map(firms.map((firm) => [firm.employer.id, firm]))
  const siteOf = new Map(firms.flatMap(({ workplaces }) => workplaces).map((site) => [site.id, site]))
  const jobs = roles.flatMap((role) => {
    const firm = firmOf.get(role.employerId)!
    const match = asMatchRole(role as never, siteOf.get(role.workplaceId)!)
    return firm.employer.status === 'verified' && role.publishedAt ? [{ role, firm, match }] : []
  })
  const free = chance
    .some(people, people.length)
    .flatMap((person) => {
      const match = asMatchCandidate(person.candidate, person.profile as never, 0)
      const suits = person.candidate.status === 'active' && !person.hard && !person.candidate.protectedIdentity
      return match && suits ? [{ person, match }] : []
    })
    .sort((a, b) => (chanceOf(a.person.candidate.id).next() < chanceOf(b.person.candidate.id).next() ? -1 : 1))
  const tales: Tale[] = []
  const setting = matchSetting()

  /** Somebody whom the job suits, of those in whose time it lies; she is in no other tale. */
  function somebodyFor(job: (typeof jobs)[number], from: Date, withAccount: boolean) {
    const at = free.findIndex(({ person, match }) => {
      const { candidate } = person
      if (candidate.createdAt >= from || (withAccount && !candidate.userId)) return false
      const status = statusBetween(match, job.match, setting)
      return status === 'fits' || status === 'ask'
    })
    return at < 0 ? null : free.splice(at, 1)[0]!
  }

  function tell(job: (typeof jobs)[number], path: readonly Step[], last: Date, ends?: Ends): Tale | null {
    const name = `crowd ${tales.length}`
    const days = stepDays(chance, path, dayOf(last))
    const { role, firm, match } = job
    const opened = role.publishedAt!
    const first = atOffice(chance, days[0]!)
    if (first <= opened) return null
    const found = somebodyFor(job, first, path[0] === 'wished' || (path.at(-1) === 'withdrawn' && path.length < 4))
    if (!found) return null
    const { person } = found
    const asked = toAcknowledge(explain(found.match, match, setting).findings, {
      hidden: null,
      candidate: person.candidate as { protectedIdentity: boolean },
    })
    const facts: TaleFacts = {
      name,
      candidate: person.candidate as TaleFacts['candidate'],
      profile: person.profile as TaleFacts['profile'],
      consultant: person.consultant,
      boss: bossOf(firm),
      firm: firm.employer.name,
      role,
      acknowledged: Object.fromEntries(asked.map(({ code, kind }) => [code, kind === 'conflict' ? 'arranged' : null])),
      weightsVersion: setting.weights.version,
    }
    const tale = walk(new TaleTeller(facts, chance, first), chance, path, days, { ...ends, last, now })
    tales.push(tale)
    if (tale.introduction.status === 'placed' && chance.share(0.85)) stopLooking(person, tale)
    return tale
  }

  // Jobs that get somebody: those that have been open the longest.
  const open = jobs.filter(({ role }) => role.status === 'published')
  const long = open.filter(({ role }) => role.publishedAt!.getTime() < now.getTime() - 75 * 86_400_000)
  const filled: { job: (typeof jobs)[number]; at: Date; by: Actor }[] = []
  const left = { ...PLACED }
  for (const job of long.toSorted((a, b) => a.role.publishedAt!.getTime() - b.role.publishedAt!.getTime())) {
    const { role, firm } = job
    const where = firm.employer.municipalityCode === '0350' ? 'lejre' : 'others'
    const wanted = Math.min(left[where], where === 'lejre' ? chance.int(3, 6) : chance.int(1, 2))
    const fills = chance.share(where === 'lejre' ? 0.3 : 0.8)
    const oldest = Math.max(6, Math.floor((now.getTime() - role.publishedAt!.getTime()) / 86_400_000 / 1.45) - 45)
    for (let nth = 0; nth < wanted; nth++) {
      const day = backWorkingDays(dayOf(now), chance.int(Math.max(2, Math.floor(oldest / 3)), Math.min(oldest, 130)))
      const path = [...(chance.share(0.35) ? TRIED : MET), 'agreement', 'sign', 'sign', 'sign', 'placed'] as const
      const tale = tell(job, path, atOffice(chance, day))
      if (!tale) break
      left[where] -= 1
      role.placed += 1
      const at = tale.introduction.statusSince
      const by = tale.entries.at(-1)!.actor
      const before = filled.find((one) => one.job === job)
      if (!before) filled.push({ job, at, by })
      else if (before.at < at) Object.assign(before, { at, by })
    }
    if (role.placed > 0) role.positions = role.placed + (fills ? 0 : chance.int(1, 2))
  }
  const full = filled.filter(({ job }) => job.role.placed === job.role.positions)
  for (const { job, at, by } of full) {
    job.role.status = 'filled'
    const last = tales.find(
      ({ introduction }) => introduction.roleId === job.role.id && introduction.statusSince === at,
    )
    last?.entries.push({ actor: by, at, body: { entity: 'role', entityId: job.role.id, action: 'fill' } })
  }

  // Others who were on their way to a job when it was filled.
  for (let told = 0, at = 0; told < TOLD_FILLED && at < full.length * 2; at++) {
    const { job, at: end, by } = full[at % full.length]!
    const path = [...chance.pick([ASKED, SHOWN, MET]), 'filled_elsewhere'] as const
    if (tell(job, path, end, { sentence: SENTENCES.filled, by })) told += 1
  }

  const still = chance.some(
    open.filter(({ role }) => role.status === 'published'),
    open.length,
  )
  const closed = jobs.filter(({ role }) => role.status === 'closed')
  let next = 0
  for (const [status, { count, paths, ago }] of Object.entries(plans)) {
    for (let told = 0, tries = 0; told < count && tries < count * 30; tries++) {
      const path = paths[told % paths.length]!
      const byPlatform = status === 'expired' && path[0] === 'approved' && path.length === 2
      const from = byPlatform ? closed : still
      const job = from[next++ % from.length]!
      const day = backWorkingDays(dayOf(now), chance.int(ago[0], ago[1]))
      const sentence = byPlatform ? SENTENCES.roleClosed : chance.pick(SENTENCES_OF_STAFF)
      if (tell(job, path, atOffice(chance, day), { sentence, ...(byPlatform && { by: bossOf(job.firm) }) })) told += 1
    }
  }
  return tales
}

/** The firm's first user, as an actor. */
function bossOf({ employer, users }: CrowdFirm): Actor {
  const { id: userId, name, email } = users[0]!
  return { userId, name, email, role: 'employer', municipalityCode: null, employerId: employer.id, candidateId: null }
}

interface Ends {
  readonly sentence: string
  /** Whose act it followed from, where the platform ends it. */
  readonly by?: Actor
}

/** The working days of the steps, the last on its day: a few days between two, more where a talk or a trial lies between. */
function stepDays(chance: Chance, path: readonly Step[], last: string): string[] {
  const days = [last]
  for (let at = path.length - 1; at > 0; at--) {
    const before = path[at - 1]
    const gap = before === 'trial' ? chance.int(12, 20) : before === 'meeting' ? chance.int(5, 8) : chance.int(1, 3)
    days.unshift(backWorkingDays(days[0]!, gap))
  }
  return days
}

type Told = Partial<Ends> & { readonly last: Date; readonly now: Date }

function walk(teller: TaleTeller, chance: Chance, path: readonly Step[], days: readonly string[], told: Told): Tale {
  for (const [nth, step] of path.entries()) {
    const isLast = nth === path.length - 1
    const at = nth === 0 ? teller.tale.introduction.createdAt : isLast ? told.last : atOffice(chance, days[nth]!)
    const shown = path.slice(0, nth).includes('presented')
    switch (step) {
      case 'wished':
        teller.wish(at)
        break
      case 'approved':
        teller.approve(at)
        break
      case 'accepted':
        teller.accept(at)
        break
      case 'presented':
        teller.present(at)
        break
      case 'meeting':
        teller.meet(at, talkDay(at, isLast ? chance.int(3, 6) : 3))
        break
      case 'trial':
        teller.tryOut(at)
        break
      case 'agreement':
        teller.agree(at, startDay(chance, path, days, told.now))
        break
      case 'sign':
        teller.sign(at)
        break
      case 'placed':
        teller.place(at)
        break
      case 'declined':
        teller.decline(at, chance.pick(shown ? EMPLOYER_REASONS : CANDIDATE_REASONS))
        break
      case 'withdrawn':
        if (chance.share(0.5) && !shown) teller.withdraw(at, 'candidate', chance.pick(CANDIDATE_REASONS))
        else teller.withdraw(at, 'consultant', chance.pick(CONSULTANT_REASONS))
        break
      default:
        teller.end(at, step, told.sentence ?? '', told.by)
    }
  }
  return teller.finish()
}

/** The first of the month after the last signature, or in two or three weeks where it is still being signed. */
function startDay(chance: Chance, path: readonly Step[], days: readonly string[], now: Date): string {
  return addWorkingDays(path.at(-1) === 'placed' ? days.at(-1)! : dayOf(now), chance.int(6, 15))
}

/** "She looks for no more work": said by the consultant when the job was confirmed. */
function stopLooking(person: CrowdPerson, tale: Tale) {
  const { candidate, consultant } = person
  candidate.status = 'placed'
  candidate.version = 2
  const body = { entity: 'candidate', entityId: candidate.id, action: 'placed', from: 'active', to: 'placed' }
  tale.entries.push({ actor: consultant, at: tale.introduction.statusSince, body })
}
