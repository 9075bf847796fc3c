import type { Need } from '#app/domain/candidates/candidate.ts'
import type { Week } from '#app/domain/roles/role.ts'
import type { Weekday } from '#app/domain/vocabulary/week.ts'

/** An invented person. Hours in hours; `days` of the week from `from` to `to`. Whatever is left out is not answered. */
export interface DemoPerson {
  readonly name: string
  readonly postcode: string
  readonly hours?: readonly [min: number, max: number, wish?: number]
  readonly days?: readonly Weekday[]
  readonly from?: string
  readonly to?: string
  readonly perDay?: number
  readonly needs?: readonly Need[]
  readonly competences?: Readonly<Record<string, number>>
  readonly wishes?: readonly string[]
  readonly travel?: readonly [minutes: number, ...modes: ('walk' | 'bike' | 'public' | 'car')[]]
  readonly presentation?: string
  /** Weeks since the approval. */
  readonly waited: number
}

const must = (item: string, limit?: number): Need => ({
  item,
  strength: 'must',
  ...(limit === undefined ? {} : { limit }),
})
const should = (item: string, limit?: number): Need => ({
  item,
  strength: 'should',
  ...(limit === undefined ? {} : { limit }),
})
const nice = (item: string, limit?: number): Need => ({
  item,
  strength: 'nice',
  ...(limit === undefined ? {} : { limit }),
})

/** The week of a person who can work these days between two hours. */
export function weekOf({ days, from = '09:00', to = '15:00' }: Pick<DemoPerson, 'days' | 'from' | 'to'>): Week | null {
  return days ? Object.fromEntries(days.map((day) => [day, [from, to] as const])) : null
}

const MWF: readonly Weekday[] = ['mon', 'wed', 'fri']
const TT: readonly Weekday[] = ['tue', 'thu']
const ALL: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** Borger of Lejre; the first signs in as borger@demo.fleksbro.dk. */
export const lejrePeople: readonly DemoPerson[] = [
  {
    name: 'Mette Ravn',
    postcode: '4330',
    hours: [8, 12, 12],
    days: MWF,
    from: '08:00',
    to: '14:00',
    perDay: 4,
    needs: [
      must('fys-loeft', 5),
      must('tid-hvile'),
      should('soc-fast'),
      should('fys-stillinger', 30),
      nice('kog-skrift'),
    ],
    competences: { varemodtagelse: 4, lagerstyring: 3, kundebetjening: 2 },
    wishes: ['varemodtagelse'],
    travel: [45, 'public', 'walk'],
    presentation: 'Jeg har styr på varer og lager. Ni år i butik og depot.',
    waited: 6,
  },
  {
    name: 'Jonas Bak',
    postcode: '4320',
    hours: [10, 15],
    days: ALL,
    from: '10:00',
    to: '15:00',
    perDay: 3,
    needs: [must('san-stoej', 55), should('kog-afbryd', 1), nice('san-hoereteler')],
    competences: { excel: 3, bogholderi: 3, indtastning: 4 },
    travel: [40, 'bike', 'public'],
    presentation: 'Jeg er omhyggelig med tal og kan lide ro til at regne efter.',
    waited: 14,
  },
  {
    name: 'Hanne Lykke',
    postcode: '4070',
    hours: [5, 8],
    days: TT,
    from: '09:00',
    to: '13:00',
    needs: [must('fys-staa', 30), must('fys-trapper', 0), should('adg-park', 100)],
    competences: { kundebetjening: 4, telefonbetjening: 3 },
    travel: [30, 'car'],
    waited: 9,
  },
  {
    name: 'Amin Haddad',
    postcode: '4320',
    hours: [12, 18, 15],
    days: ALL,
    from: '07:00',
    to: '13:00',
    needs: [should('kog-en'), should('kog-rutine')],
    competences: { rengoering: 3, madlavning: 3 },
    wishes: ['smoerrebroed'],
    travel: [35, 'public', 'bike'],
    presentation: 'Jeg møder til tiden og kan lide at have travlt med én ting ad gangen.',
    waited: 6,
  },
  {
    name: 'Birgit Storm',
    postcode: '4330',
    hours: [6, 10],
    days: MWF,
    needs: [must('soc-kunde', 1), must('kog-tid'), nice('stt-hjemme', 50)],
    competences: { korrektur: 4, tekstbehandling: 4 },
    travel: [25, 'car', 'public'],
    presentation: 'Tidligere korrekturlæser. Jeg finder fejlen, de andre overså.',
    waited: 22,
  },
  {
    name: 'Emil Toft',
    postcode: '4320',
    hours: [15, 20],
    days: ALL,
    from: '08:00',
    to: '14:00',
    perDay: 4,
    needs: [must('fys-hoejde'), should('fys-vibration', 60)],
    competences: { bygningsdrift: 3, montage: 3 },
    travel: [45, 'car', 'bike'],
    waited: 5,
  },
  {
    name: 'Karin Vestergaard',
    postcode: '4070',
    hours: [4, 6],
    days: TT,
    from: '10:00',
    to: '13:00',
    needs: [must('tid-pauser', 10), must('fys-sidde', 45)],
    travel: [30, 'public'],
    waited: 31,
  },
  {
    name: 'Søren Damm',
    postcode: '4320',
    hours: [8, 12],
    needs: [must('fys-knae'), should('fys-kulde', 10)],
    competences: { gartneri: 3 },
    travel: [40, 'bike'],
    waited: 8,
  },
  {
    name: 'Yasmin Karaca',
    postcode: '4330',
    hours: [10, 14],
    days: ALL,
    from: '09:00',
    to: '14:00',
    needs: [should('soc-mentor'), nice('kog-plan')],
    competences: { boernepasning: 3, kundebetjening: 2 },
    travel: [30, 'public', 'walk'],
    waited: 2,
  },
  {
    name: 'Poul Erik Lund',
    postcode: '4320',
    hours: [6, 10],
    days: MWF,
    from: '08:00',
    to: '12:00',
    needs: [must('fys-loeft', 10), should('soc-lille', 6)],
    competences: { varebil: 3 },
    travel: [60, 'car'],
    waited: 12,
  },
  {
    name: 'Louise Fredslund',
    postcode: '4330',
    hours: [12, 16],
    days: ALL,
    needs: [must('san-skaerm', 60), should('san-lys')],
    competences: { arkivering: 4, kalender: 3 },
    travel: [40, 'public', 'bike'],
    presentation: 'Jeg har planlagt møder og rejser for andre i tolv år.',
    waited: 7,
  },
  { name: 'Ole Skov', postcode: '4070', waited: 1 },
  {
    name: 'Pia Honoré',
    postcode: '4320',
    hours: [8, 10],
    days: TT,
    needs: [must('soc-ikkealene')],
    competences: { dyrepasning: 3 },
    travel: [35, 'bike', 'public'],
    waited: 18,
  },
  {
    name: 'Rasmus Nygård',
    postcode: '4330',
    hours: [18, 22],
    days: ALL,
    from: '08:00',
    to: '15:00',
    perDay: 5,
    needs: [should('fys-tempo'), should('kog-besked', 24)],
    competences: { 'pluk-pak': 3, truckkoersel: 2 },
    travel: [45, 'car'],
    waited: 4,
  },
]

/** Borger of Rudersdal and Glostrup: other municipalities, other consultants. */
export const otherPeople: readonly (DemoPerson & { readonly municipality: string })[] = [
  {
    municipality: '0230',
    name: 'Vibeke Holst',
    postcode: '2840',
    hours: [8, 12],
    days: MWF,
    needs: [must('kog-afbryd', 1)],
    competences: { arkivering: 3 },
    travel: [30, 'public'],
    waited: 11,
  },
  {
    municipality: '0230',
    name: 'Niels Aagaard',
    postcode: '3460',
    hours: [6, 9],
    days: TT,
    needs: [must('fys-gaa', 300)],
    competences: { telefonbetjening: 3 },
    travel: [25, 'car'],
    waited: 26,
  },
  {
    municipality: '0230',
    name: 'Tine Borup',
    postcode: '2850',
    hours: [10, 15],
    days: ALL,
    needs: [should('soc-fast')],
    competences: { kundebetjening: 3 },
    travel: [40, 'bike', 'public'],
    waited: 4,
  },
  {
    municipality: '0230',
    name: 'Kasper Friis',
    postcode: '3460',
    hours: [14, 18],
    days: ALL,
    needs: [must('san-stoej', 60)],
    competences: { excel: 4 },
    travel: [45, 'public'],
    waited: 9,
  },
  {
    municipality: '0230',
    name: 'Ida Marie Juhl',
    postcode: '2840',
    hours: [5, 7],
    needs: [must('tid-hvile')],
    travel: [20, 'car'],
    waited: 15,
  },
  {
    municipality: '0161',
    name: 'Zahra Noori',
    postcode: '2600',
    hours: [10, 14],
    days: ALL,
    needs: [should('kog-skrift')],
    competences: { rengoering: 4 },
    travel: [35, 'public'],
    waited: 6,
  },
  {
    municipality: '0161',
    name: 'Henrik Bønnelund',
    postcode: '2600',
    hours: [8, 12],
    days: MWF,
    needs: [must('fys-loeft', 8)],
    competences: { 'pluk-pak': 3 },
    travel: [30, 'bike', 'public'],
    waited: 10,
  },
  {
    municipality: '0161',
    name: 'Sanne Krog',
    postcode: '2600',
    hours: [12, 16],
    days: ALL,
    needs: [must('soc-telefon')],
    competences: { indtastning: 3 },
    travel: [40, 'public'],
    waited: 3,
  },
  {
    municipality: '0161',
    name: 'Mikkel Øster',
    postcode: '2600',
    hours: [15, 20],
    days: ALL,
    needs: [should('fys-over', 140)],
    competences: { montage: 3 },
    travel: [45, 'car'],
    waited: 20,
  },
  {
    municipality: '0161',
    name: 'Lis Thomsen',
    postcode: '2600',
    hours: [4, 8],
    days: TT,
    needs: [must('fys-staa', 20)],
    competences: { kundebetjening: 3 },
    travel: [20, 'walk', 'public'],
    waited: 13,
  },
]
