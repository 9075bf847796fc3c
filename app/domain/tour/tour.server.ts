import { createCookie } from '@remix-run/node'
import { eq, inArray } from 'drizzle-orm'
import type { PublicVisit } from '#app/auth/authorize.server.ts'
import type { AccountRole } from '#app/domain/accounts/account.ts'
import { DEMO_LOGINS } from '#app/domain/accounts/demo-logins.ts'
import { tourTexts } from '#app/i18n/texts/tour-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { introductions, placements } from '#db/schema/index.ts'
import { demoId } from '#db/seed/demo-id.ts'
import { AWAY, SHOWN } from './put-away.ts'
import { isStart, TOURS, type TourPlaces } from './tour.ts'

/** One thing to try: what the link says, what there is to see, and where. */
export interface TourStep {
  readonly id: string
  readonly label: string
  readonly why: string
  readonly href: string
}

/** Where the stories of the demo are told: who is introduced to which job. The ids follow from the names. */
const PAIRS = {
  asked: ['Mette Ravn', 'Havnens Byggecenter Varemodtagelse og registrering'],
  shown: ['Rasmus Nygård', 'Havnens Byggecenter Varemodtagelse og registrering'],
  meeting: ['Hanne Lykke', 'Havnens Byggecenter Telefon og ordrer'],
  agreement: ['Birgit Storm', 'Ø-Garn og Stof Tekster til webshoppen'],
  placement: ['Amin Haddad', 'Egense Skole Morgenmad i indskolingen'],
} as const

/** The records that the tours lead to. One statement; it reads ids alone, nobody's fields. */
async function findPlaces(q: Reader): Promise<TourPlaces> {
  const people = Object.values(PAIRS).map(([person]) => demoId('candidate', person))
  const rows = await q
    .select({
      id: introductions.id,
      candidateId: introductions.candidateId,
      roleId: introductions.roleId,
      placementId: placements.id,
    })
    .from(introductions)
    .leftJoin(placements, eq(placements.introductionId, introductions.id))
    .where(inArray(introductions.candidateId, people))
    .orderBy(introductions.createdAt)
  const found = (pair: keyof typeof PAIRS) => {
    const [person, role] = PAIRS[pair]
    const is = { candidateId: demoId('candidate', person), roleId: demoId('role', role) }
    return rows.find((row) => row.candidateId === is.candidateId && row.roleId === is.roleId)
  }
  return {
    role: demoId('role', 'Havnens Byggecenter Varemodtagelse og registrering'),
    expiring: demoId('role', 'Havnens Byggecenter Prismærkning og skilte'),
    unverified: demoId('employer', 'Lejre Cykler'),
    candidate: demoId('candidate', 'Mette Ravn'),
    colleague: demoId('user', 'mikkel@demo.fleksbro.dk'),
    asked: found('asked')?.id ?? null,
    shown: found('shown')?.id ?? null,
    meeting: found('meeting')?.id ?? null,
    agreement: found('agreement')?.id ?? null,
    placement: found('placement')?.placementId ?? null,
  }
}

/** The steps of a role's tour in words; a step whose record is gone is left out. */
function tourOf(role: AccountRole, places: TourPlaces, locale: Locale): TourStep[] {
  const t = translate(tourTexts, locale)
  return TOURS[role].flatMap(({ id, path }) => {
    const href = path(places)
    // The keys are made of the table's own ids; the texts' type cannot be told so, the test of the tour can.
    const key = `tour.${role}.${id}` as 'tour.employer.post'
    return href === null ? [] : [{ id, label: t(key), why: t(`${key}.why`), href }]
  })
}

/** Whether these are one of the demo's five: everybody else's people and firms are others. */
function hasTour(email: string): boolean {
  return DEMO_LOGINS.some((login) => login.email === email)
}

const cookie = createCookie('rundvisning', { path: '/', sameSite: 'lax', maxAge: 365 * 86_400, httpOnly: true })

/** Whether the reader has put the panel away in this browser. */
export async function isPutAway(request: Request): Promise<boolean> {
  const kept: unknown = await cookie.parse(request.headers.get('cookie')).catch(() => null)
  return kept === AWAY
}

/** The Set-Cookie value that keeps the reader's choice; null for one that does not exist. */
export async function keepChoice(choice: FormDataEntryValue | null): Promise<string | null> {
  return choice === AWAY || choice === SHOWN ? cookie.serialize(choice) : null
}

/** The panel for this page, or null: only on the first page of one of the demo's logins who has not put it away. */
export async function findPanel(db: Db, { actor, locale }: PublicVisit, request: Request) {
  if (!actor || !hasTour(actor.email) || !isStart(actor.role, new URL(request.url).pathname.replace(/\.data$/, '')))
    return null
  if (await isPutAway(request)) return null
  const t = translate(tourTexts, locale)
  return {
    role: actor.role,
    words: {
      title: t('tour.panel.title'),
      lead: t('tour.panel.lead'),
      all: t('tour.panel.all'),
      away: t('tour.panel.away'),
      done: t('tour.panel.done'),
      again: t('tour.panel.again'),
    },
    steps: tourOf(actor.role, await db.read(findPlaces), locale).map(({ why: _, ...step }) => step),
  }
}

/** The page of all tours: what it says, and each login's steps. `password` is every demo login's. */
export async function listTours(q: Reader, { actor, locale }: PublicVisit, password: string) {
  const t = translate(tourTexts, locale)
  const places = await findPlaces(q)
  const roles = Object.keys(TOURS) as (keyof typeof TOURS)[]
  return {
    title: t('tour.page.title'),
    lead: t('tour.page.lead'),
    how: ([1, 2, 3, 4, 5] as const).map((nth) => t(`tour.page.how.${nth}`)),
    words: {
      how: t('tour.page.how'),
      start: t('tour.page.start'),
      out: t('tour.page.out'),
      show: t('tour.page.show'),
      mails: t('tour.page.mails'),
    },
    signedIn: actor !== null,
    tours: roles.map((role) => {
      const { email } = DEMO_LOGINS.find((login) => login.role === role)!
      const open = actor?.email === email
      return {
        ...{ role, title: t(`tour.role.${role}`), promise: t(`tour.promise.${role}`) },
        how: open ? t('tour.page.you') : t('tour.page.signIn', { email, password }),
        // Another login's pages are not for this reader: the words stay, the way there does not.
        steps: tourOf(role, places, locale).map((step) => ({ ...step, href: open ? step.href : null })),
      }
    }),
  }
}

/** The name of the page of all tours, for links to it. */
export function tourTitle(locale: Locale): string {
  return translate(tourTexts, locale)('tour.page.title')
}
