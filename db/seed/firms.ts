import type { Conditions } from '#app/domain/roles/role.ts'
import type { Weekday } from '#app/domain/vocabulary/week.ts'

/** An invented role. Hours in hours. Whatever is left out is not answered. */
export interface DemoRole {
  readonly title: string
  readonly description: string
  readonly hours: readonly [min: number, max: number]
  readonly positions?: number
  readonly days?: readonly Weekday[]
  readonly from?: string
  readonly to?: string
  readonly fixedDays?: readonly Weekday[]
  readonly conditions?: Conditions
  readonly competences?: readonly (readonly [id: string, level: number, required?: boolean])[]
  readonly tasks?: readonly string[]
  readonly remote?: number
}

/** An invented firm with one workplace and its roles. */
export interface DemoFirm {
  readonly name: string
  readonly municipality: string
  readonly postcode: string
  readonly address: string
  readonly contact: string
  readonly verified: boolean
  readonly conditions?: Conditions
  readonly roles: readonly DemoRole[]
}

const MWF: readonly Weekday[] = ['mon', 'wed', 'fri']
const ALL: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** The first signs in as virksomhed@demo.fleksbro.dk. */
export const firms: readonly DemoFirm[] = [
  {
    name: 'Havnens Byggecenter',
    municipality: '0350',
    postcode: '4330',
    address: 'Møllevej 4',
    contact: 'Karen Holm',
    verified: true,
    conditions: { 'adg-toilet': { value: 20 }, 'adg-park': { value: 30 }, 'soc-sociale': 'yes' },
    roles: [
      {
        title: 'Varemodtagelse og registrering',
        description: 'Tage imod varer, tælle op og skrive ind. Lagerchefen er der alle dage.',
        hours: [10, 12],
        positions: 2,
        days: MWF,
        from: '08:30',
        to: '13:00',
        conditions: {
          'fys-loeft': { value: 8, adaptableTo: 5 },
          'soc-fast': 'yes',
          'fys-stillinger': { value: 20 },
          'kog-skrift': 'yes',
        },
        competences: [
          ['varemodtagelse', 2, true],
          ['lagerstyring', 2],
        ],
        tasks: ['varemodtagelse'],
      },
      {
        title: 'Prismærkning og skilte',
        description: 'Sætte priser på varer og lave hyldeskilte i roligt tempo.',
        hours: [6, 8],
        days: ['tue', 'thu'],
        from: '09:00',
        to: '13:00',
        conditions: { 'fys-loeft': { value: 3 }, 'tid-hvile': 'yes', 'kog-tid': 'yes' },
        tasks: ['prismaerkning'],
      },
      {
        title: 'Telefon og ordrer',
        description: 'Svare kunder og taste ordrer i vores butikssystem.',
        hours: [8, 15],
        days: ALL,
        from: '09:00',
        to: '15:00',
        conditions: { 'fys-sidde': { value: 60, adaptableTo: 30 }, 'soc-kunde': { value: 2 } },
        competences: [['telefonbetjening', 2, true]],
      },
    ],
  },
  {
    name: 'Ø-Garn og Stof',
    municipality: '0350',
    postcode: '4320',
    address: 'Hovedgaden 21',
    contact: 'Rikke Winther',
    verified: true,
    roles: [
      {
        title: 'Pakke webordrer',
        description: 'Finde garn frem, pakke og lægge følgeseddel i.',
        hours: [8, 12],
        days: ALL,
        from: '09:00',
        to: '14:00',
        conditions: {
          'fys-loeft': { value: 5 },
          'fys-tempo': 'yes',
          'soc-lille': { value: 3 },
          'tid-pauser': { value: 10 },
        },
        competences: [['pluk-pak', 2]],
      },
      {
        title: 'Tekster til webshoppen',
        description: 'Skrive og rette varetekster. Kan klares hjemmefra.',
        hours: [5, 10],
        days: ALL,
        conditions: { 'kog-tid': 'yes', 'stt-hjemme': { value: 80 } },
        competences: [
          ['tekstbehandling', 3, true],
          ['korrektur', 2],
        ],
        remote: 80,
      },
    ],
  },
  {
    name: 'Sunds Apotek',
    municipality: '0350',
    postcode: '4320',
    address: 'Torvet 3',
    contact: 'Mogens Sund',
    verified: true,
    roles: [
      {
        title: 'Sætte varer på plads',
        description: 'Fylde hylder op og holde orden bag disken.',
        hours: [8, 10],
        days: MWF,
        from: '10:00',
        to: '14:00',
        conditions: { 'fys-loeft': { value: 6, adaptableTo: 4 }, 'fys-staa': { value: 60, adaptableTo: 30 } },
      },
      {
        title: 'Bilag og fakturaer',
        description: 'Taste bilag og stemme kassen af.',
        hours: [10, 14],
        days: ALL,
        from: '10:00',
        to: '14:00',
        conditions: {
          'san-stoej': { value: 50 },
          'kog-afbryd': { value: 1 },
          'san-skaerm': { value: 90, adaptableTo: 60 },
        },
        competences: [
          ['bogholderi', 2, true],
          ['excel', 2],
        ],
      },
    ],
  },
  {
    name: 'Egense Skole',
    municipality: '0350',
    postcode: '4070',
    address: 'Skolevej 12',
    contact: 'Trine Egense',
    verified: true,
    roles: [
      {
        title: 'Bibliotekshjælp',
        description: 'Sætte bøger på plads og hjælpe elever med at finde dem.',
        hours: [8, 10],
        days: ALL,
        from: '09:00',
        to: '13:00',
        fixedDays: ['mon'],
        conditions: { 'fys-over': { value: 180 }, 'san-stoej': { value: 55 }, 'soc-fast': 'yes' },
      },
      {
        title: 'Morgenmad i indskolingen',
        description: 'Smøre, skære frugt og rydde op.',
        hours: [5, 8],
        days: ALL,
        from: '07:00',
        to: '09:00',
        conditions: { 'kog-rutine': 'yes', 'fys-staa': { value: 90 } },
        competences: [['madlavning', 1]],
        tasks: ['smoerrebroed'],
      },
    ],
  },
  {
    name: 'Skovlund Gartneri',
    municipality: '0350',
    postcode: '4320',
    address: 'Bispegårdsvej 2',
    contact: 'Anders Skovlund',
    verified: true,
    roles: [
      {
        title: 'Potte planter om',
        description: 'Siddende eller stående arbejde ved pottebord.',
        hours: [10, 15],
        positions: 2,
        days: ALL,
        from: '08:00',
        to: '14:00',
        conditions: {
          'fys-knae': 'yes',
          'fys-kulde': { value: 12 },
          'fys-sidde': { value: 40 },
          'soc-mentor': 'partly',
        },
        competences: [['gartneri', 1]],
      },
    ],
  },
  {
    name: 'Lejre Cykler',
    municipality: '0350',
    postcode: '4320',
    address: 'Stationsvej 7',
    contact: 'Bo Lindegaard',
    verified: false,
    roles: [
      {
        title: 'Klargøring af cykler',
        description: 'Pumpe, smøre og gøre rent.',
        hours: [6, 12],
        days: ALL,
        conditions: { 'fys-vibration': { value: 10 } },
        competences: [['montage', 2]],
      },
    ],
  },
  {
    name: 'Holte Bogbinderi',
    municipality: '0230',
    postcode: '2840',
    address: 'Kongevejen 88',
    contact: 'Else Holm',
    verified: true,
    roles: [
      {
        title: 'Fals og hæft',
        description: 'Stille arbejde med papir. Ro og god tid.',
        hours: [8, 14],
        days: ALL,
        from: '09:00',
        to: '14:00',
        conditions: { 'san-stoej': { value: 58 }, 'kog-tid': 'yes', 'kog-en': 'yes', 'fys-haand': { value: 30 } },
      },
      {
        title: 'Kundekartotek',
        description: 'Rette adresser og lægge kunder sammen.',
        hours: [10, 15],
        days: ALL,
        conditions: { 'soc-telefon': 'yes', 'san-skaerm': { value: 60 } },
        competences: [
          ['indtastning', 2, true],
          ['excel', 2],
        ],
      },
    ],
  },
  {
    name: 'Birkerød Plejecenter',
    municipality: '0230',
    postcode: '3460',
    address: 'Bistrupvej 10',
    contact: 'Dorthe Kjær',
    verified: true,
    roles: [
      {
        title: 'Hjælp i aktivitetscentret',
        description: 'Dække bord, læse højt og følge på gåture.',
        hours: [8, 12],
        positions: 2,
        days: ALL,
        from: '10:00',
        to: '14:00',
        conditions: { 'soc-ikkealene': 'yes', 'fys-gaa': { value: 500 } },
      },
    ],
  },
  {
    name: 'Nærum Revision',
    municipality: '0230',
    postcode: '2850',
    address: 'Rundforbivej 5',
    contact: 'Jens Paludan',
    verified: true,
    roles: [
      {
        title: 'Arkiv og scanning',
        description: 'Scanne mapper og give dem navne.',
        hours: [5, 9],
        days: ALL,
        conditions: { 'kog-afbryd': { value: 0 }, 'san-kontor': 'yes', 'fys-loeft': { value: 10, adaptableTo: 5 } },
        competences: [['arkivering', 2]],
      },
    ],
  },
  {
    name: 'Glostrup Genbrug',
    municipality: '0161',
    postcode: '2600',
    address: 'Fabriksparken 14',
    contact: 'Svend Bjerre',
    verified: true,
    roles: [
      {
        title: 'Sortere tøj',
        description: 'Sortere, hænge op og prissætte.',
        hours: [8, 16],
        positions: 3,
        days: ALL,
        from: '09:00',
        to: '15:00',
        conditions: { 'fys-loeft': { value: 7 }, 'fys-tempo': 'yes', 'san-stoev': 'no' },
        competences: [['pluk-pak', 1]],
      },
      {
        title: 'Afprøve lamper og radioer',
        description: 'Tænde, teste og mærke op.',
        hours: [6, 10],
        days: ['tue', 'thu'],
        conditions: { 'kog-rutine': 'yes', 'soc-lille': { value: 4 } },
        competences: [['montage', 2]],
      },
    ],
  },
  {
    name: 'Ejby Engros',
    municipality: '0161',
    postcode: '2600',
    address: 'Ejby Industrivej 30',
    contact: 'Mona Ravnsborg',
    verified: true,
    roles: [
      {
        title: 'Rengøring af kontorer',
        description: 'Samme runde hver dag, før de andre møder.',
        hours: [10, 15],
        days: ALL,
        from: '07:00',
        to: '11:00',
        conditions: { 'kog-rutine': 'yes', 'fys-vaadt': 'no', 'soc-alene': 'yes' },
        competences: [['rengoering', 2, true]],
      },
    ],
  },
  {
    name: 'Hvissinge Bageri',
    municipality: '0161',
    postcode: '2600',
    address: 'Paul Bergsøes Vej 6',
    contact: 'Ditte Mølgaard',
    verified: false,
    roles: [
      {
        title: 'Pakke brød',
        description: 'Pakke og mærke brød til butikker.',
        hours: [5, 12],
        days: ALL,
        from: '06:00',
        to: '10:00',
        conditions: { 'fys-varme': { value: 28 } },
      },
    ],
  },
]
