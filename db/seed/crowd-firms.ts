import { writeNote } from '#app/domain/employers/employer.ts'
import { type Conditions, faultOf, HOME_WORK } from '#app/domain/roles/condition.ts'
import type { Week } from '#app/domain/roles/role.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { municipalityOf } from '#app/domain/vocabulary/postcode.ts'
import { type SectorId, type Template, templates } from '#app/domain/vocabulary/template.ts'
import { weekdays } from '#app/domain/vocabulary/week.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { employers, roles, users, workplaces } from '../schema/index.ts'
import { type Chance, chanceOf } from './chance.ts'
import { firmNouns, mensNames, places, streets, surnames, womensNames } from './crowd-names.ts'
import type { CrowdConsultant } from './crowd-staff.ts'
import { officeTime } from './crowd-time.ts'
import { demoId } from './demo-id.ts'

/** One firm of the crowd with all of its rows. Roles come beside, because they are dealt out among the firms. */
export interface CrowdFirm {
  readonly sector: SectorId
  readonly employer: typeof employers.$inferInsert & { readonly status: 'verified' | 'unverified' | 'refused' }
  readonly users: readonly (typeof users.$inferInsert & { readonly title: string })[]
  readonly workplaces: readonly (typeof workplaces.$inferInsert & { readonly conditions: Conditions })[]
}

export type CrowdRole = typeof roles.$inferInsert & {
  placed: number
  positions: number
  status: 'draft' | 'published' | 'paused' | 'filled' | 'closed'
}

/** Where firms are, and how many of a hundred belong to the municipality. None is where nobody's jobs should be. */
const MUNICIPALITIES = [
  { code: '0350', share: 38, postcodes: ['4320', '4320', '4330', '4330', '4070', '4340', '4000', '4621'] },
  { code: '0230', share: 36, postcodes: ['3460', '3460', '2840', '2850', '2830', '2970'] },
  { code: '0161', share: 26, postcodes: ['2600'] },
] as const

const SECTORS: readonly (readonly [SectorId, number])[] = [
  ['shop', 14],
  ['care', 10],
  ['school', 11],
  ['office', 9],
  ['warehouse', 9],
  ['kitchen', 8],
  ['hotel', 6],
  ['culture', 6],
  ['industry', 8],
  ['cleaning', 6],
  ['property', 7],
  ['farming', 7],
  ['transport', 5],
  ['customers', 5],
  ['hospital', 5],
  ['finance', 5],
  ['it', 5],
  ['communication', 4],
  ['law', 4],
  ['laboratory', 4],
]

/** The number of a firm that does not exist: valid by its check digit, and far from those that tests invent. */
function cvrOf(at: number): string {
  for (let number = 2_140_000 + at * 11; ; number++) {
    const sum = [2, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(String(number)[i]), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return `${number}${check}`
  }
}

export interface FirmsMade {
  readonly now: Date
  readonly passwordHash: string
  readonly consultants: readonly CrowdConsultant[]
}

/** So many firms of all sectors, the same every time. */
export function crowdFirms(made: FirmsMade, count: number): CrowdFirm[] {
  const names = new Set<string>()
  return Array.from({ length: count }, (_, at) => firmOf(chanceOf(`firm ${at}`), made, at, names))
}

function firmOf(
  chance: Chance,
  { now, passwordHash, consultants }: FirmsMade,
  at: number,
  names: Set<string>,
): CrowdFirm {
  // Every sector is there, the usual ones more often.
  const sector = at < SECTORS.length ? SECTORS[at]![0] : chance.weighted(SECTORS)
  let name = ''
  do name = `${chance.pick(places)} ${chance.pick(firmNouns[sector])}`
  while (names.has(name))
  names.add(name)
  const { code, postcodes } = chance.weighted(MUNICIPALITIES.map((one) => [one, one.share] as const))
  const ours = consultants.filter((one) => one.code === code)
  const id = demoId('employer', name)
  const status = chance.weighted([
    ['verified', 87],
    ['unverified', 10],
    ['refused', 3],
  ] as const)
  const createdAt = officeTime(chance, now, status === 'unverified' ? chance.int(1, 9) : chance.int(150, 272))
  const people = Array.from(
    {
      length: chance.weighted([
        [1, 7],
        [2, 3],
        [3, 1],
      ] as const),
    },
    (_, nth) => {
      const email = `${demoId('mail', `${name} ${nth}`).slice(0, 8)}@demo.fleksbro.dk`
      const person = `${chance.pick(chance.share(0.5) ? womensNames : mensNames)} ${chance.pick(surnames)}`
      const title =
        nth === 0
          ? chance.pick(['Leder', 'Daglig leder', 'Indehaver', 'Driftsleder'])
          : chance.pick(['Afdelingsleder', 'Hr', 'Souschef'])
      return {
        id: demoId('user', email),
        email,
        name: person,
        role: 'employer' as const,
        passwordHash,
        createdAt,
        title,
      }
    },
  )
  const contact = chance.pick(ours).actor
  const employer = {
    id,
    name,
    status,
    createdAt,
    cvr: cvrOf(at),
    municipalityCode: code,
    phone: '43 43 43 43',
    consultantId: chance.share(0.85) ? contact.userId : null,
    ...verification(status, people[0]!.name, contact.userId, createdAt),
  }
  const sites = Array.from(
    {
      length: chance.weighted([
        [1, 16],
        [2, 4],
        [3, 1],
      ] as const),
    },
    (_, nth) => {
      const postcode = chance.pick(postcodes)
      return {
        id: demoId('workplace', `${name} ${nth}`),
        employerId: id,
        name:
          nth === 0
            ? name
            : `${name}, ${chance.pick(['lageret', 'afdeling Syd', 'butikken', 'værkstedet', 'kontoret'])}`,
        address: `${chance.pick(streets)} ${chance.int(1, 98)}`,
        postcode,
        municipalityCode: municipalityOf(postcode)?.code ?? code,
        conditions: basicsOf(chance),
        createdAt,
      }
    },
  )
  return { sector, employer, users: people, workplaces: sites }
}

function verification(status: CrowdFirm['employer']['status'], spokeWith: string, by: string, createdAt: Date) {
  const at = new Date(createdAt.getTime() + 26 * 3_600_000)
  switch (status) {
    case 'verified':
      return {
        verifiedAt: at,
        verifiedBy: by,
        verificationNote: writeNote({ kind: 'verified', spokeWith, way: 'phone', calledOn: dayOf(at) }),
      }
    case 'refused':
      return {
        verifiedAt: at,
        verifiedBy: by,
        verificationNote: writeNote({
          kind: 'refused',
          reason: 'CVR-nummeret hører til en anden virksomhed. Ring til os, så ser vi på det sammen.',
        }),
      }
    case 'unverified':
      return {}
  }
}

/** What holds for all work at a place; much of it nobody has asked about yet. */
function basicsOf(chance: Chance): Conditions {
  const all: readonly (readonly [string, Conditions[string], number])[] = [
    ['adg-toilet', { value: chance.pick([10, 20, 30]) }, 0.7],
    ['adg-park', { value: chance.pick([10, 30, 50, 100]) }, 0.6],
    ['adg-bus', { value: chance.pick([3, 5, 8, 12]) }, 0.6],
    ['adg-koerestol', chance.pick(['yes', 'yes', 'partly', 'no'] as const), 0.6],
    ['fys-trapper', { value: chance.pick([0, 0, 1, 2]) }, 0.5],
    ['soc-sociale', 'yes', 0.7],
    ['stt-hund', chance.pick(['yes', 'partly', 'no'] as const), 0.3],
    ['stt-mad', 'yes', 0.6],
    ['stt-hjaelpemiddel', chance.pick(['yes', 'partly'] as const), 0.5],
    ['san-lugt', chance.pick(['yes', 'partly'] as const), 0.3],
    ['tid-hvile', chance.pick(['yes', 'partly', 'no'] as const), 0.5],
    ['soc-viden', 'yes', 0.4],
  ]
  return Object.fromEntries(all.filter(([, , share]) => chance.share(share)).map(([item, answer]) => [item, answer]))
}

/** What an employer answers of her own accord, beside what the work asks for. */
function answersOf(chance: Chance): Conditions {
  const all: readonly (readonly [string, Conditions[string], number])[] = [
    ['soc-fast', 'yes', 0.65],
    ['tid-pauser', { value: chance.pick([5, 10, 10, 15]) }, 0.6],
    ['tid-fleks', chance.pick(['yes', 'yes', 'partly', 'no'] as const), 0.55],
    ['tid-gradvis', 'yes', 0.45],
    ['tid-skift', 'yes', 0.5],
    ['kog-skrift', chance.pick(['yes', 'partly'] as const), 0.45],
    ['kog-oplaer', { value: chance.pick([3, 5, 10]) }, 0.45],
    ['kog-tid', chance.pick(['yes', 'yes', 'partly', 'no'] as const), 0.4],
    ['soc-lille', { value: chance.pick([3, 4, 6, 8]) }, 0.45],
    ['soc-mentor', chance.pick(['yes', 'partly'] as const), 0.3],
    ['soc-feedback', 'yes', 0.4],
    ['stt-laege', { value: chance.pick([4, 6, 8]) }, 0.45],
    ['stt-svar', 'yes', 0.3],
    ['san-hoereteler', chance.pick(['yes', 'no'] as const), 0.35],
  ]
  return Object.fromEntries(all.filter(([, , share]) => chance.share(share)).map(([item, answer]) => [item, answer]))
}

const WHY_HARD: Readonly<Record<string, string>> = {
  'tid-fleks': 'Vi åbner dørene på et fast tidspunkt.',
  'kog-tid': 'Varerne skal være klar, når bilen kommer.',
  'san-hoereteler': 'Man skal kunne høre trucken.',
  'fys-knae': 'De nederste hylder kan ikke flyttes.',
}

const CLOSING = [
  'Vi er et lille hold og kender hinanden godt.',
  'Du får en fast makker den første tid.',
  'Vi aftaler dagene sammen.',
  'Der er altid en, du kan spørge.',
  'Vi begynder med få opgaver og bygger på.',
  'Kaffen er god, og pausen er fast.',
  'Vi har haft kolleger i fleksjob før.',
] as const

/** Deals so many roles out among the firms: each has one, the bigger ones up to six. Statuses before the stories. */
export function crowdRoles(firms: readonly CrowdFirm[], now: Date, count: number): CrowdRole[] {
  const chance = chanceOf('roles')
  const owners = [...firms]
  while (owners.length < count) owners.push(chance.pick(firms.filter(({ employer }) => employer.status === 'verified')))
  return owners.slice(0, count).map((firm, at) => roleOf(chanceOf(`role ${at}`), firm, now, at))
}

function roleOf(chance: Chance, firm: CrowdFirm, now: Date, at: number): CrowdRole {
  const { employer, sector } = firm
  const suited = templates.filter((one) => one.sector === sector || (chance.share(0.12) && EVERYWHERE.includes(one.id)))
  const template = chance.pick(suited)
  const least = template.hours.min / 60
  const hoursMin = Math.max(3, least + chance.pick([-2, -1, 0, 0, 1]))
  const hoursMax = Math.max(hoursMin + 2, Math.min(template.hours.max / 60, hoursMin + chance.int(2, 8)))
  const today = dayOf(now)
  const age = Math.floor((now.getTime() - employer.createdAt.getTime()) / 86_400_000)
  const createdAt = officeTime(
    chance,
    now,
    employer.status === 'unverified' ? Math.max(1, age - 1) : chance.int(12, age - 4),
  )
  const status = statusOf(chance, employer.status)
  const publishedAt = status === 'draft' ? null : new Date(createdAt.getTime() + chance.int(5, 50) * 60_000)
  const home = DESKS.includes(sector) && chance.share(0.6) ? chance.pick([20, 40, 50, 80]) : 0
  const conditions = conditionsOf(chance, template, home)
  const workplace = chance.pick(firm.workplaces)
  const reasons = Object.entries(conditions).flatMap(([item, answer]) =>
    answer === 'no' && WHY_HARD[item] && chance.share(0.6) ? [[item, WHY_HARD[item]] as const] : [],
  )
  return {
    id: demoId('role', `crowd ${at}`),
    employerId: employer.id,
    workplaceId: workplace.id,
    status,
    title: template.label.da,
    description: `${template.text.da} ${chance.pick(CLOSING)}`,
    positions: chance.weighted([
      [1, 15],
      [2, 4],
      [3, 1],
    ] as const),
    placed: 0,
    hoursMin: hoursMin * 60,
    hoursMax: hoursMax * 60,
    week: template.week ?? weekOf(chance),
    fixedDays: [],
    maxPerDay: chance.share(0.4) ? chance.pick([4, 5, 6, 7]) * 60 : null,
    minShift: chance.share(0.25) ? 120 : null,
    conditions,
    conditionReasons: reasons.length > 0 ? Object.fromEntries(reasons) : null,
    peer: template.id === 'peer',
    competences: [...template.competences],
    licences: [...template.licences],
    tasks: [...template.tasks],
    remote: home,
    startsOn: chance.share(0.3) ? addDays(today, chance.int(7, 60)) : null,
    endsOn: null,
    latestStart: null,
    publishedAt,
    expiresOn: expiryOf(chance, status, today, at),
    createdAt,
    createdBy: firm.users[0]!.id,
  }
}

/** Work that most places have some of. */
const EVERYWHERE = ['post-moeder', 'kontorrengoering', 'planter-indendoers', 'pedelhjaelp', 'arkiv-scanning', 'lokaler']
const DESKS: readonly SectorId[] = ['office', 'finance', 'law', 'it', 'communication', 'customers']

function statusOf(chance: Chance, employer: CrowdFirm['employer']['status']): CrowdRole['status'] {
  if (employer === 'refused') return 'draft'
  if (employer === 'unverified') return chance.share(0.7) ? 'published' : 'draft'
  return chance.weighted([
    ['published', 78],
    ['paused', 6],
    ['draft', 6],
    ['closed', 10],
  ] as const)
}

/** Open jobs run out in some weeks or months; every fifteenth of them within the week. */
function expiryOf(chance: Chance, status: CrowdRole['status'], today: string, at: number): string | null {
  if (status === 'draft') return null
  if (status === 'closed') return addDays(today, -chance.int(1, 10))
  return addDays(today, status === 'published' && at % 15 === 0 ? chance.int(1, 7) : chance.int(9, 88))
}

function weekOf(chance: Chance): Week {
  const days = chance.share(0.7) ? weekdays.slice(0, 5) : chance.some(weekdays.slice(0, 5), chance.int(2, 4))
  const from = chance.pick(['08:00', '08:30', '09:00'] as const)
  const to = chance.pick(['13:00', '14:00', '15:00', '16:00'] as const)
  return Object.fromEntries(days.map((day) => [day, [from, to] as const]))
}

/** What the work asks for, with a place's own figures here and there, some of it not answered, some beside it. */
function conditionsOf(chance: Chance, template: Template, home: number): Conditions {
  const own: Record<string, Conditions[string]> = { ...answersOf(chance) }
  for (const [item, answer] of Object.entries(template.conditions))
    if (chance.share(0.92)) own[item] = typeof answer === 'object' ? shifted(chance, item, answer) : answer
  delete own[HOME_WORK]
  return home > 0 ? { ...own, [HOME_WORK]: { value: home } } : own
}

function shifted(chance: Chance, item: string, answer: { readonly value: number; readonly adaptableTo?: number }) {
  const known = findAccommodation(item)
  if (!known || known.kind === 'flag' || chance.share(0.7)) return answer
  const step = (known.step ?? 1) * chance.pick([-2, -1, 1, 2])
  const moved = { ...answer, value: answer.value + step }
  return faultOf(known, moved) === null ? moved : answer
}
