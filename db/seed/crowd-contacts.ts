import type { ContactKind } from '#app/domain/contacts/contact.ts'
import { addWorkingDays } from '#app/domain/rules/holidays.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { contacts, talkRequests } from '../schema/index.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { CrowdFirm } from './crowd-firms.ts'
import type { CrowdPerson } from './crowd-people.ts'
import type { CrowdConsultant } from './crowd-staff.ts'
import { officeTime } from './crowd-time.ts'
import { demoId } from './demo-id.ts'

type Contact = typeof contacts.$inferInsert

const KINDS: readonly (readonly [ContactKind, number])[] = [
  ['phone', 6],
  ['meeting', 3],
  ['message', 1],
]

/** What is written of a talk; {name} is her first name. */
const TALKS = [
  'Vi gik profilen igennem. {name} er klar over sine timer.',
  '{name} vil gerne høre om job tæt på hjemmet.',
  'Vi talte om, hvilke dage der passer bedst.',
  '{name} har set to job, som lyder rigtige.',
  'Vi aftalte, at jeg ringer til to virksomheder.',
  '{name} er glad for at vide, hvad der sker nu.',
  'Vi talte om, hvad et godt job er for {name}.',
  '{name} vil helst begynde med få timer.',
  'Vi rettede rejsetiden. Bus går nu for {name}.',
  '{name} vil tænke over det og ringer selv.',
  'Vi øvede, hvad {name} kan sige til en samtale.',
  '{name} spurgte til løn og timer. Jeg har sendt svar.',
  'Kort opkald. Alt er, som det var.',
  '{name} vil gerne besøge et arbejdssted først.',
] as const

const AGREED = [
  'Høre, hvordan det går',
  'Se profilen igennem',
  'Tale om timer',
  'Besøge et arbejdssted',
  'Møde på kontoret',
  'Forberede samtalen',
] as const

const VISITS = [
  'Gik rundt på stedet. Der er gode faste opgaver om formiddagen.',
  'Talte om, hvad de kan tilbyde. De vil gerne møde flere.',
  'De har fået en ny leder. Hun kender fleksjob fra før.',
  'De spurgte til løn og timer. Jeg har sendt vejledningen.',
  'Vi gik jobbet igennem punkt for punkt.',
  'De vil gerne have besøg igen til foråret.',
  'Der kan indrettes en rolig plads ved vinduet.',
  'De kan dele opgaverne, så to kan dele jobbet.',
] as const

const WISHES = [
  'Må jeg prøve et andet sted?',
  'Jeg vil gerne høre, hvad der sker nu.',
  'Kan vi tale om mine timer?',
  'Jeg har set et job, jeg gerne vil høre om.',
  '',
] as const

/** Talks with the crowd's people: most within the norm, some long ago, some not yet; what is agreed ahead stands last. */
export function crowdTalks(people: readonly CrowdPerson[], now: Date): Contact[] {
  return people.flatMap((person) => {
    const chance = chanceOf(`talks ${person.candidate.id}`)
    if (person.candidate.status === 'closed') return []
    // Whoever has nothing open to her is also who is heard from least.
    const last = chance.weighted(
      person.hard
        ? ([
            [20, 3],
            [80, 4],
            [130, 3],
          ] as const)
        : ([
            [14, 4],
            [50, 5],
            [90, 1],
          ] as const),
    )
    const days: number[] = []
    for (let ago = chance.int(1, last); days.length < 4; ago += chance.int(12, 45)) days.unshift(ago)
    const since = (now.getTime() - person.candidate.createdAt.getTime()) / 86_400_000 - 1
    const held = days.filter((ago) => ago < since)
    return held.map((ago, nth) => talkOf(chance, person, now, ago, nth, nth === held.length - 1))
  })
}

function talkOf(chance: Chance, person: CrowdPerson, now: Date, ago: number, nth: number, newest: boolean): Contact {
  const { candidate, consultant } = person
  const createdAt = officeTime(chance, now, ago)
  const name = candidate.name.split(' ')[0]!
  const agreed = newest && ago < 40 && candidate.status === 'active' && chance.share(0.16)
  return {
    ...base(`talk ${candidate.id} ${nth}`, createdAt, consultant.municipalityCode!, consultant.userId),
    candidateId: candidate.id,
    kind: chance.weighted(KINDS),
    text: chance.pick(TALKS).replaceAll('{name}', name),
    visibleToCandidate: chance.share(0.8),
    ...(agreed && {
      nextOn: addWorkingDays(dayOf(now), chance.int(0, 9)),
      nextClock: chance.share(0.8)
        ? chance.pick(['09:00', '09:30', '10:00', '11:00', '13:00', '14:00'] as const)
        : null,
      nextWhat: chance.pick(AGREED),
    }),
  }
}

/** Visits and calls to firms, by the consultant whom they ring. */
export function crowdVisits(
  firms: readonly CrowdFirm[],
  consultants: readonly CrowdConsultant[],
  now: Date,
): Contact[] {
  return firms.flatMap(({ employer }) => {
    const chance = chanceOf(`visits ${employer.id}`)
    if (employer.status !== 'verified') return []
    const by = consultants.find(({ actor }) => actor.userId === (employer.consultantId ?? employer.verifiedBy))!
    return Array.from(
      {
        length: chance.weighted([
          [0, 3],
          [1, 5],
          [2, 3],
        ] as const),
      },
      (_, nth): Contact => {
        const createdAt = officeTime(chance, now, chance.int(2, 80))
        const ahead = nth === 0 && chance.share(0.2)
        return {
          ...base(`visit ${employer.id} ${nth}`, createdAt, by.code, by.actor.userId),
          employerId: employer.id,
          kind: chance.pick(['visit', 'phone', 'phone'] as const),
          text: chance.pick(VISITS),
          visibleToCandidate: false,
          ...(ahead && { nextOn: addWorkingDays(dayOf(now), chance.int(1, 9)), nextClock: '10:00', nextWhat: 'Besøg' }),
        }
      },
    )
  })
}

function base(name: string, createdAt: Date, municipalityCode: string, byUserId: string) {
  return { id: demoId('contact', name), heldOn: dayOf(createdAt), createdAt, municipalityCode, byUserId }
}

/** A few who would like to be called, and some who have been: the talk that answered it is named. */
export function crowdWishes(
  people: readonly CrowdPerson[],
  talks: readonly Contact[],
  now: Date,
): (typeof talkRequests.$inferInsert)[] {
  const chance = chanceOf('wishes')
  const able = people.filter(({ candidate }) => candidate.userId && candidate.status === 'active')
  return chance.some(able, 34).flatMap(({ candidate }, nth) => {
    const row = {
      id: demoId('wish', candidate.id),
      candidateId: candidate.id,
      text: chance.pick(WISHES),
      suits: chance.pick(['any', 'morning', 'afternoon'] as const),
    }
    const last = talks.filter(({ candidateId }) => candidateId === candidate.id).at(-1)
    if (nth % 3 === 0) return [{ ...row, askedAt: officeTime(chance, now, chance.int(1, 3)) }]
    if (!last || last.kind === 'message' || last.createdAt.getTime() - 4 * 86_400_000 < candidate.createdAt.getTime())
      return []
    const askedAt = new Date(last.createdAt.getTime() - chance.int(20, 70) * 3_600_000)
    return [{ ...row, askedAt, answeredAt: last.createdAt, contactId: last.id }]
  })
}
