import type { Actor } from '#app/domain/accounts/account.ts'
import type { municipalitySettings, organisationUnits, users } from '../schema/index.ts'
import { demoId } from './demo-id.ts'

const WEEK_MS = 7 * 86_400_000

/** The municipalities of the demo, with their teams. */
const TEAMS = {
  '0350': ['Job og virksomhed', 'Afklaring og profil'],
  '0230': ['Team Birkerød', 'Team Holte', 'Virksomhedsservice'],
  '0161': ['Jobteam', 'Virksomhedsteam'],
} as const
type Code = keyof typeof TEAMS

/** Name, mail, municipality, team, and how much of the municipality's people she has beside the others. */
const CONSULTANTS: readonly (readonly [name: string, email: string, code: Code, team: number, load: number])[] = [
  ['Lone Bækgaard', 'konsulent@demo.fleksbro.dk', '0350', 0, 5],
  ['Mikkel Thorsen', 'mikkel@demo.fleksbro.dk', '0350', 0, 9],
  ['Gitte Almskov', 'gitte@demo.fleksbro.dk', '0350', 1, 10],
  ['Bjarke Nyvang', 'bjarke@demo.fleksbro.dk', '0350', 1, 10],
  ['Anne Dahl', 'anne@demo.fleksbro.dk', '0230', 0, 9],
  ['Marianne Bogetoft', 'marianne@demo.fleksbro.dk', '0230', 0, 10],
  ['Steffen Rødkær', 'steffen@demo.fleksbro.dk', '0230', 1, 10],
  ['Leila Hessellund', 'leila@demo.fleksbro.dk', '0230', 1, 10],
  ['Torben Isager', 'torben@demo.fleksbro.dk', '0230', 2, 8],
  ['Peter Skou', 'peter@demo.fleksbro.dk', '0161', 0, 9],
  ['Samira Lundehøj', 'samira@demo.fleksbro.dk', '0161', 0, 10],
  ['Finn Tværmose', 'finn@demo.fleksbro.dk', '0161', 1, 9],
]

const OTHERS: readonly (readonly [name: string, email: string, code: Code, role: 'leader' | 'admin'])[] = [
  ['Hanne Grønbakke', 'leder.rudersdal@demo.fleksbro.dk', '0230', 'leader'],
  ['Claus Malmbak', 'leder.glostrup@demo.fleksbro.dk', '0161', 'leader'],
  ['Ditte Kvistgaardsen', 'admin.rudersdal@demo.fleksbro.dk', '0230', 'admin'],
  ['Omar Vejlbo', 'admin.glostrup@demo.fleksbro.dk', '0161', 'admin'],
]

export interface CrowdConsultant {
  readonly actor: Actor
  readonly code: string
  readonly unitId: string
  readonly load: number
}

/** Everybody who works in the three municipalities: twelve consultants in teams, a leader and an admin each. */
export interface CrowdStaff {
  readonly units: readonly (typeof organisationUnits.$inferInsert)[]
  /** Whom the named people's part has not made already. */
  readonly users: readonly (typeof users.$inferInsert)[]
  readonly consultants: readonly CrowdConsultant[]
  readonly settings: readonly (typeof municipalitySettings.$inferInsert)[]
}

/** `known` are the mails of accounts that exist already. */
export function crowdStaff(now: Date, passwordHash: string, known: ReadonlySet<string>): CrowdStaff {
  const createdAt = new Date(now.getTime() - 40 * WEEK_MS)
  const unitId = (code: Code, team: number) => demoId('unit', `${code} ${TEAMS[code][team]}`)
  const units = (Object.keys(TEAMS) as Code[]).flatMap((code) =>
    TEAMS[code].map((name, team) => ({ id: unitId(code, team), municipalityCode: code, name, createdAt })),
  )
  const consultants = CONSULTANTS.map(([name, email, code, team, load]) => ({
    actor: {
      ...nobody,
      userId: demoId('user', email),
      role: 'consultant',
      name,
      email,
      municipalityCode: code,
    } as const,
    code,
    unitId: unitId(code, team),
    load,
  }))
  const account = { phone: '46 46 46 46', passwordHash, createdAt }
  const staff = [
    ...consultants.map(({ actor: { userId: id, name, email }, code: municipalityCode, unitId }) => {
      return { ...account, id, email, name, role: 'consultant' as const, municipalityCode, unitId }
    }),
    ...OTHERS.map(([name, email, municipalityCode, role]) => {
      return { ...account, id: demoId('user', email), email, name, role, municipalityCode }
    }),
  ].filter(({ email }) => !known.has(email))
  const contactUserId = demoId('user', 'konsulent@demo.fleksbro.dk')
  const settings = [
    {
      code: '0350',
      unitName: 'Erhverv og Beskæftigelse',
      contactWeeks: 8,
      answerDays: 2,
      contactUserId,
      updatedAt: createdAt,
    },
  ]
  return { units, users: staff, consultants, settings }
}

const nobody = { employerId: null, candidateId: null }
