import type { Actor } from '#app/domain/accounts/account.ts'
import { effectiveMinutes, SIGNING_PARTIES, type SigningParty, type Terms } from '#app/domain/agreements/agreement.ts'
import type { CandidateRecord, ProfileRecord } from '#app/domain/candidates/candidate.ts'
import { type ConsentField, type ConsentWay, consentFields, consentPeriod } from '#app/domain/consents/consent.ts'
import { consentWording } from '#app/domain/consents/consent-words.ts'
import type { EventFacts } from '#app/domain/introductions/act.server.ts'
import { dueDay, type IntroductionStatus, isClosed } from '#app/domain/introductions/introduction.ts'
import { addDays, addMonths } from '#app/domain/rules/calendar.ts'
import { addWorkingDays } from '#app/domain/rules/holidays.ts'
import { dayOf } from '#app/i18n/format.ts'
import type {
  agreementSignatures,
  agreements,
  consents,
  introductionEvents,
  introductions,
  meetings,
  placements,
} from '../schema/index.ts'
import type { Chance } from './chance.ts'
import type { CrowdRole } from './crowd-firms.ts'
import { atOffice } from './crowd-time.ts'
import { demoId } from './demo-id.ts'

/** What the log says of one step of a tale. */
export interface TaleEntry {
  readonly actor: Actor
  readonly at: Date
  readonly body: Readonly<Record<string, unknown>>
}

/** One introduction with all of its rows, and what the log says of it. */
export interface Tale {
  introduction: typeof introductions.$inferInsert & { status: IntroductionStatus; candidateId: string; roleId: string }
  readonly events: (typeof introductionEvents.$inferInsert)[]
  readonly consents: (typeof consents.$inferInsert)[]
  readonly meetings: (typeof meetings.$inferInsert)[]
  readonly agreements: (typeof agreements.$inferInsert)[]
  readonly signatures: (typeof agreementSignatures.$inferInsert)[]
  readonly placements: (typeof placements.$inferInsert)[]
  readonly entries: TaleEntry[]
}

/** Who and what a tale is about. */
export interface TaleFacts {
  readonly name: string
  readonly candidate: Pick<CandidateRecord, 'id' | 'userId' | 'name' | 'approvalKind'>
  readonly profile: Pick<ProfileRecord, 'needs' | 'hoursMin' | 'hoursMax' | 'hoursWish'>
  readonly consultant: Actor
  readonly boss: Actor
  readonly firm: string
  readonly role: CrowdRole
  readonly acknowledged: Readonly<Record<string, string | null>>
  readonly weightsVersion: number
}

/** Tells one introduction step by step, as the product's own acts would have written it at those times. */
export class TaleTeller {
  readonly tale: Tale
  readonly #facts: TaleFacts
  readonly #chance: Chance
  #at: Date
  #signed: SigningParty[] = []
  #met: string | null = null

  constructor(facts: TaleFacts, chance: Chance, first: Date) {
    const { role, candidate, name, weightsVersion } = facts
    const id = demoId('introduction', name)
    this.#facts = facts
    this.#chance = chance
    this.#at = first
    this.tale = {
      introduction: {
        id,
        roleId: role.id,
        employerId: role.employerId,
        candidateId: candidate.id,
        status: 'wished',
        statusSince: first,
        dueOn: null,
        weightsVersion,
        createdAt: first,
        version: 0,
      },
      events: [],
      consents: [],
      meetings: [],
      agreements: [],
      signatures: [],
      placements: [],
      entries: [],
    }
  }

  /** The candidate herself where she has an account, her consultant otherwise. */
  get #herself(): Actor {
    const { candidate, consultant } = this.#facts
    if (candidate.userId === null) return consultant
    const account = { userId: candidate.userId, name: candidate.name, email: '', role: 'candidate' as const }
    return { ...account, municipalityCode: null, employerId: null, candidateId: candidate.id }
  }

  wish(at: Date) {
    this.#step(this.#herself, at, 'wished')
  }

  approve(at: Date) {
    this.#step(this.#facts.consultant, at, 'approved', { details: { acknowledged: this.#facts.acknowledged } })
  }

  accept(at: Date) {
    const { candidate, consultant, profile, role, firm } = this.#facts
    const chance = this.#chance
    const way: ConsentWay = candidate.userId
      ? 'self'
      : chance.weighted([
          ['meeting', 5],
          ['phone', 4],
          ['paper', 1],
        ] as const)
    const hearing: EventFacts = way === 'self' ? {} : this.#hearing(way, at, 'candidate')
    const shown = (field: ConsentField) => field !== 'contact' || chance.share(0.8)
    const musts = new Set<string>(
      profile.needs.filter(({ strength }) => strength === 'must').map(({ item }) => `need.${item}`),
    )
    const fields = consentFields(profile.needs).filter((field) =>
      field.startsWith('need.') ? musts.has(field) || chance.share(0.5) : shown(field),
    )
    const id = demoId('consent', this.#facts.name)
    this.tale.consents.push({
      id,
      candidateId: candidate.id,
      introductionId: this.tale.introduction.id,
      employerId: role.employerId,
      roleId: role.id,
      purpose: 'introduction',
      fields: [...fields],
      way,
      givenAt: at,
      ...consentPeriod(way, dayOf(at), at),
      recordedBy: way === 'self' ? null : consultant.userId,
      present: hearing.present ?? null,
      wording: consentWording(firm, role.title, 'da'),
    })
    const body = {
      entity: 'consent',
      entityId: id,
      action: 'given',
      employerId: role.employerId,
      way,
      fields: fields.length,
    }
    this.tale.entries.push({ actor: this.#herself, at, body })
    this.#step(this.#herself, at, 'accepted', hearing)
  }

  present(at: Date) {
    this.#step(this.#facts.consultant, at, 'presented')
  }

  /** The talk is on `day`. */
  meet(at: Date, day: string) {
    const by = this.#chance.weighted([
      [this.#facts.boss, 6],
      [this.#facts.consultant, 4],
    ])
    const on = atOffice(this.#chance, day)
    // Talks begin at a quarter.
    on.setUTCMinutes(Math.floor(on.getUTCMinutes() / 15) * 15)
    const place = this.#chance.pick(['På arbejdspladsen', 'I receptionen', 'På arbejdspladsen', 'Hos kommunen'])
    this.#met = day
    this.tale.meetings.push({
      id: demoId('meeting', this.#facts.name),
      introductionId: this.tale.introduction.id,
      at: on,
      place,
      createdBy: by.userId,
      createdAt: at,
    })
    this.#step(by, at, 'meeting', { details: { at: on.toISOString(), place } })
  }

  tryOut(at: Date) {
    const decision = {
      decisionOn: dayOf(at),
      decisionSystem: 'Kommunens fagsystem',
      decisionReference: this.#reference('P'),
    }
    this.#step(this.#facts.consultant, at, 'trial', { details: decision })
  }

  agree(at: Date, startsOn: string) {
    const id = demoId('agreement', this.#facts.name)
    const { consultant } = this.#facts
    const { accommodations, ...terms } = this.#terms(startsOn)
    const rest = { createdAt: at, createdBy: consultant.userId }
    this.tale.agreements.push({
      id,
      introductionId: this.tale.introduction.id,
      ...terms,
      ...rest,
      accommodations: [...accommodations],
    })
    this.#step(consultant, at, 'agreement')
  }

  /** The next of the three signs. The candidate without account does it on paper, and her consultant writes it down. */
  sign(at: Date) {
    const { boss, consultant } = this.#facts
    const party = SIGNING_PARTIES[this.#signed.length]!
    const by = { employer: boss, candidate: this.#herself, municipality: consultant }[party]
    const recorded = party === 'candidate' && by === consultant
    const hearing: EventFacts = recorded ? this.#hearing('paper', at, 'candidate') : {}
    const { way, saidOn, present } = hearing
    const agreement = this.tale.agreements[0]!
    this.#signed.push(party)
    this.tale.signatures.push({
      ...{ agreementId: agreement.id, version: 1, party, at, byUserId: by.userId },
      ...{ way: way ?? 'self', saidOn, present },
    })
    this.#step(by, at, 'agreement', { ...hearing, reason: 'signed', details: { party, version: 1 } })
    const body = {
      entity: 'agreement',
      entityId: agreement.id,
      action: 'signed',
      party,
      version: 1,
      way: way ?? 'self',
    }
    this.tale.entries.push({ actor: by, at, body })
  }

  place(at: Date) {
    const { role, candidate, consultant } = this.#facts
    const { id: agreementId, kind, startsOn, endsOn = null, hours, intensity } = this.tale.agreements[0]!
    const id = demoId('placement', this.#facts.name)
    const decisionOn = dayOf(at)
    this.tale.placements.push({
      id,
      introductionId: this.tale.introduction.id,
      agreementId,
      candidateId: candidate.id,
      roleId: role.id,
      employerId: role.employerId,
      workplaceId: role.workplaceId,
      unitId: null,
      ...{ kind, startsOn, endsOn, hours, intensity, decisionOn },
      decisionSystem: 'Kommunens fagsystem',
      decisionReference: this.#reference('F'),
      createdAt: at,
    })
    this.#step(consultant, at, 'placed', { details: { decisionOn } })
    const introductionId = this.tale.introduction.id
    const body = { entity: 'placement', entityId: id, action: 'confirmed', introductionId, startsOn }
    this.tale.entries.push({ actor: consultant, at, body })
  }

  /** She says no before she is presented, the employer after. */
  decline(at: Date, reason: string) {
    const { candidate, boss } = this.#facts
    const hers = this.tale.introduction.status === 'approved'
    const recorded = hers && candidate.userId === null
    const hearing = recorded ? this.#hearing('phone', at, 'candidate') : {}
    this.#step(hers ? this.#herself : boss, at, 'declined', { ...hearing, reason })
  }

  withdraw(at: Date, by: 'candidate' | 'employer' | 'consultant', reason: string) {
    const { boss, consultant } = this.#facts
    this.#step({ candidate: this.#herself, employer: boss, consultant }[by], at, 'withdrawn', { reason })
  }

  /** By a consultant in her own words, or by the platform with one of its own sentences. */
  end(at: Date, to: 'expired' | 'filled_elsewhere', sentence: string, by: Actor = this.#facts.consultant) {
    this.#step(by, at, to, { details: { sentence } })
  }

  /** Whose turn it is from now on, and until when; what is closed ends its consent. */
  finish(): Tale {
    const { introduction, consents: given } = this.tale
    const { status } = introduction
    const hasAccount = this.#facts.candidate.userId !== null
    const consent = given[0]
    const from = {
      meeting: this.#met,
      accepted: consent ? dayOf(consent.validFrom) : null,
    }[status as 'meeting' | 'accepted']
    const signed = this.#signed
    introduction.dueOn = dueDay({ status, hasAccount, onHold: false, signed }, from ?? dayOf(this.#at), null)
    if (isClosed(status) && consent && consent.until > this.#at) consent.until = this.#at
    return this.tale
  }

  #step(by: Actor, at: Date, to: IntroductionStatus, facts: EventFacts = {}) {
    const { introduction, events } = this.tale
    const from = events.length > 0 ? introduction.status : null
    if (at <= this.#at && events.length > 0) throw new Error(`${this.#facts.name} goes back in time at ${to}`)
    this.#at = at
    events.push({
      id: demoId('event', `${this.#facts.name} ${events.length}`),
      introductionId: introduction.id,
      at,
      fromStatus: from,
      toStatus: to,
      byUserId: by.userId,
      onBehalfOf: facts.onBehalfOf ?? null,
      way: facts.way ?? null,
      saidOn: facts.saidOn ?? null,
      present: facts.present ?? null,
      reason: facts.reason ?? null,
      details: { ...facts.details },
    })
    if (from !== to) Object.assign(introduction, { status: to, statusSince: at })
    introduction.version = events.length
    const { onBehalfOf, way, saidOn, reason } = facts
    const heard = { ...(onBehalfOf && { onBehalfOf, way, saidOn }), ...(reason && { reason }) }
    const action = from === to ? (reason ?? to) : to
    this.tale.entries.push({
      actor: by,
      at,
      body: { entity: 'introduction', entityId: introduction.id, action, ...(from !== to && { from, to }), ...heard },
    })
  }

  #hearing(way: 'meeting' | 'phone' | 'paper', at: Date, onBehalfOf: 'candidate') {
    return { onBehalfOf, way, saidOn: dayOf(at), present: this.#facts.consultant.name } as const
  }

  #reference(letter: string): string {
    return `${letter}-${this.#chance.int(10_000, 99_999)}`
  }

  #terms(startsOn: string): Terms {
    const { profile, role, candidate } = this.#facts
    const chance = this.#chance
    const wish = profile.hoursWish ?? profile.hoursMin ?? role.hoursMin
    const least = Math.max(role.hoursMin, profile.hoursMin ?? role.hoursMin)
    const hours = Math.max(least, Math.min(wish, role.hoursMax, profile.hoursMax ?? role.hoursMax))
    const intensity = chance.pick([50, 60, 65, 70, 75, 80, 90])
    const fullTimePay = chance.int(265, 345) * 10_000
    const consented = this.tale.consents[0]?.fields ?? []
    const temporary = candidate.approvalKind === 'first'
    return {
      hours,
      intensity,
      week: null,
      tasks: `${role.title}. Opgaverne aftales ved ugens begyndelse.`,
      accommodations: profile.needs
        .filter(({ item }) => consented.includes(`need.${item}`))
        .slice(0, 3)
        .map(({ item, limit }) => ({
          item,
          ...(limit === undefined ? {} : { value: limit }),
          responsible: this.#facts.boss.name,
        })),
      support: chance.share(0.3) ? 'Mentor to timer om ugen de første to måneder.' : '',
      pay: Math.round((fullTimePay * effectiveMinutes({ hours, intensity })) / 2220),
      fullTimePay,
      kind: temporary ? 'temporary' : 'permanent',
      startsOn,
      endsOn: temporary ? addDays(addMonths(startsOn, 60), -1) : null,
    }
  }
}

/** A talk some working days after it was arranged. */
export function talkDay(arranged: Date, workingDays: number): string {
  return addWorkingDays(dayOf(arranged), workingDays)
}
