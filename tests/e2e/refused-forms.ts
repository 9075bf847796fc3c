import type { Page } from '@playwright/test'
import { demoId } from '#db/seed/demo-id.ts'
import type { Ids, Login } from './people.ts'

/** A form that is sent wrong: by whom, where, what is made wrong first, and the button that sends it. */
export interface RefusedForm {
  readonly route: string
  readonly login: Login | null
  readonly path: (ids: Ids) => string
  readonly spoil?: (page: Page) => Promise<unknown>
  readonly button: string
}

const empty = (label: string) => (page: Page) => page.getByLabel(label, { exact: true }).first().fill('')

/** A pair that is not under way, with questions on needs that must be met. */
const pair = (ids: Ids) => `/match/${demoId('role', 'Havnens Byggecenter Telefon og ordrer')}/${ids.candidate}`

/** The main forms of the product. Those without `spoil` are sent as they stand, empty. */
export const refusedForms: readonly RefusedForm[] = [
  { route: '/log-ind', login: null, path: () => '/log-ind', button: 'Log ind' },
  { route: '/opret', login: null, path: () => '/opret', button: 'Opret virksomhed' },
  { route: '/opslag', login: null, path: () => '/opslag', button: 'Gå videre til konto' },
  { route: '/glemt-adgangskode', login: null, path: () => '/glemt-adgangskode', button: 'Send link' },
  {
    route: '/virksomhed/stillinger/ny',
    login: 'employer',
    path: () => '/virksomhed/stillinger/ny',
    button: 'Se jobbet igennem',
  },
  {
    route: '/virksomhed/stillinger/:id/rediger',
    login: 'employer',
    path: ({ role }) => `/virksomhed/stillinger/${role}/rediger`,
    spoil: empty('Hvad hedder jobbet?'),
    button: 'Gem',
  },
  {
    route: '/virksomhed/arbejdssteder/ny',
    login: 'employer',
    path: () => '/virksomhed/arbejdssteder/ny',
    button: 'Gem',
  },
  {
    route: '/formidlinger/:id',
    login: 'employer',
    path: ({ presented }) => `/formidlinger/${presented}`,
    button: 'Aftal samtale',
  },
  { route: '/kandidater/ny', login: 'consultant', path: () => '/kandidater/ny', button: 'Opret borger' },
  {
    route: '/kandidater/import',
    login: 'consultant',
    path: () => '/kandidater/import',
    button: 'Se filen igennem',
  },
  {
    route: '/virksomheder/import',
    login: 'consultant',
    path: () => '/virksomheder/import',
    button: 'Se filen igennem',
  },
  {
    route: '/kandidater/:id/rediger',
    login: 'consultant',
    path: ({ candidate }) => `/kandidater/${candidate}/rediger`,
    spoil: empty('Navn'),
    button: 'Gem',
  },
  {
    route: '/kandidater/:id/kontakt',
    login: 'consultant',
    path: ({ candidate }) => `/kandidater/${candidate}/kontakt`,
    button: 'Gem',
  },
  {
    route: '/kandidater/:id/overdrag',
    login: 'consultant',
    path: ({ candidate }) => `/kandidater/${candidate}/overdrag`,
    button: 'Overdrag',
  },
  {
    route: '/virksomheder/:id/kontakt',
    login: 'consultant',
    path: ({ employer }) => `/virksomheder/${employer}/kontakt`,
    button: 'Gem',
  },
  {
    route: '/kontakter/:id',
    login: 'consultant',
    path: ({ contact }) => `/kontakter/${contact}`,
    spoil: empty('Hvad talte I om?'),
    button: 'Gem',
  },
  {
    route: '/virksomheder/:id',
    login: 'consultant',
    path: () => `/virksomheder/${demoId('employer', 'Lejre Cykler')}`,
    button: 'Godkend',
  },
  { route: '/match/:roleId/:candidateId', login: 'consultant', path: pair, button: 'Godkend' },
  {
    route: '/formidlinger/:id/svar',
    login: 'consultant',
    path: ({ asked }) => `/formidlinger/${asked}/svar`,
    button: 'Gem',
  },
  {
    route: '/formidlinger/:id/aftale',
    login: 'consultant',
    path: ({ agreement }) => `/formidlinger/${agreement}/aftale`,
    spoil: async (page) => {
      await page.locator('summary', { hasText: 'Ret aftalen' }).click()
      await empty('Timer om ugen på arbejdspladsen')(page)
    },
    button: 'Gem',
  },
  {
    route: '/formidlinger/:id/svar',
    login: 'candidate',
    path: ({ asked }) => `/formidlinger/${asked}/svar`,
    button: 'Sig ja tak',
  },
  {
    route: '/om-mig/:part',
    login: 'candidate',
    path: () => '/om-mig/timer',
    spoil: (page) => page.getByLabel('Flest', { exact: true }).fill('mange'),
    button: 'Gem, og gå videre',
  },
  {
    route: '/kandidater/:id/profil',
    login: 'consultant',
    path: ({ candidate }) => `/kandidater/${candidate}/profil`,
    spoil: (page) => page.locator('summary', { hasText: 'Skriv ned, at det passer stadig' }).click(),
    button: 'Det passer stadig',
  },
  {
    route: '/kandidater/:id/kort',
    login: 'consultant',
    path: ({ candidate }) => `/kandidater/${candidate}/kort`,
    button: 'Borgeren vil gerne have et kort',
  },
  { route: '/opret/kollega', login: null, path: () => '/opret/kollega', button: 'Bed om adgang' },
  { route: '/virksomhed/kolleger', login: 'employer', path: () => '/virksomhed/kolleger', button: 'Send invitation' },
  { route: '/konto', login: 'candidate', path: () => '/konto', button: 'Skift adgangskode' },
  { route: '/brugere', login: 'admin', path: () => '/brugere', button: 'Send invitation' },
  {
    route: '/indstillinger',
    login: 'admin',
    path: () => '/indstillinger',
    spoil: (page) => page.getByLabel('Hvor hurtigt svarer I?', { exact: true }).fill('99'),
    button: 'Gem',
  },
  { route: '/enheder', login: 'admin', path: () => '/enheder', button: 'Opret' },
  {
    route: '/brugere/:id',
    login: 'admin',
    path: ({ colleague }) => `/brugere/${colleague}`,
    spoil: (page) => page.getByLabel(/^Telefon/).fill('12'),
    button: 'Gem',
  },
]
