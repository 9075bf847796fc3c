import { and, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { assertCan } from '#app/auth/authorize.server.ts'
import { type CardWords, describeCard } from '#app/domain/candidates/card-words.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { isOpen } from '#app/domain/introductions/standing.ts'
import { isOpen as fitsOrAsks } from '#app/domain/matching/findings.ts'
import { statusBetween } from '#app/domain/matching/judge.ts'
import type { Role } from '#app/domain/matching/types.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { findRole, type LoadedRole, subjectOf } from '#app/domain/roles/roles.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { candidates, hiddenEmployers, reachPeople } from '#db/schema/index.ts'
import { FEW } from './band.ts'
import { openCards, openCardsOf } from './budget.server.ts'
import { cardFor, cardsInFives, type FacedCard } from './cards.ts'
import { keyedHash } from './keyed.server.ts'
import { reachBand } from './numbers.ts'
import { askReach, descriptionKey } from './reach.server.ts'

/** Why there are no cards, or that there are. `other`: those of another description are open until a day. */
export type CardsState = 'unverified' | 'unposted' | 'spent' | 'few' | 'other' | 'ask' | 'open'

export interface CardsPage {
  readonly role: { readonly id: string; readonly title: string }
  readonly state: CardsState
  /** The first day on which another job's cards can be opened. */
  readonly until: string | null
  readonly cards: readonly (CardWords & { readonly token: string })[]
}

/** The role and whether its cards may be asked for at all. Throws 404 for what is not this employer's. */
async function loadRole(q: Reader, visit: OpenVisit, id: string): Promise<LoadedRole> {
  const loaded = await findRole(q, visit.actor, id)
  if (!loaded) throw notFound()
  assertCan(visit.actor, 'role.cards', subjectOf(loaded.employer))
  return loaded
}

/**
 * The anonymous cards of the people whom an employer's role fits (DESIGN 4): of those who want it, whom their consultant
 * has released, and who do not hide from this employer. Each card that is shown is logged as a reading. Eight
 * statements. Throws 404 for a role of another employer.
 */
export async function getCards(db: Db, visit: OpenVisit, secret: string, id: string): Promise<CardsPage> {
  const { loaded, state, until, cards } = await openedCards(db, visit, secret, id)
  for (const { candidateId } of cards) visit.saw(candidateId, ['card'])
  return {
    role: { id, title: loaded.role.title },
    state: state === 'open' && cards.length === 0 ? 'few' : state,
    until: until && formatDate(until, visit.locale),
    cards: cards.map(({ token, card }) => ({ token, ...describeCard(card, visit.locale) })),
  }
}

/** The role, whether its cards are open, and if so whose they are: for the page and for a wish, never for a response. */
export async function openedCards(db: Db, visit: OpenVisit, secret: string, id: string) {
  const loaded = await db.read((q) => loadRole(q, visit, id))
  const standing = await standingOf(db, visit, secret, loaded)
  const cards = standing.state === 'open' ? await db.read((q) => listCards(q, visit, secret, loaded)) : []
  return { loaded, ...standing, cards }
}

/** Opens the cards of a role, where they may be. Throws 404 for a role of another employer. */
export async function openRoleCards(db: Db, visit: OpenVisit, secret: string, id: string): Promise<void> {
  const loaded = await db.read((q) => loadRole(q, visit, id))
  const { state } = await standingOf(db, visit, secret, loaded)
  if (state !== 'ask') return
  const asking = { employerId: loaded.employer.id, secret }
  const description = descriptionKey(asking, roleOf(loaded))
  await db.tx((tx) => openCardsOf(tx, { employerId: asking.employerId, day: dayOf(visit.now), description }))
}

const roleOf = ({ role, workplace }: LoadedRole): Role => asMatchRole(role, workplace)

async function standingOf(
  db: Db,
  visit: OpenVisit,
  secret: string,
  loaded: LoadedRole,
): Promise<{ state: CardsState; until: string | null }> {
  const without = (state: CardsState) => ({ state, until: null })
  if (loaded.employer.status !== 'verified') return without('unverified')
  if (!isOpen(loaded.role, dayOf(visit.now))) return without('unposted')
  const asking = { employerId: loaded.employer.id, secret }
  const answer = await askReach(db, visit, asking, roleOf(loaded))
  if (answer.state !== 'counted') return without(answer.state)
  if (reachBand(answer.counted, answer.asked) < FEW) return without('few')
  const open = await db.read((q) => openCards(q, asking.employerId, dayOf(visit.now)))
  if (!open) return without('ask')
  if (open.description !== descriptionKey(asking, roleOf(loaded))) return { state: 'other', until: open.until }
  return { state: 'open', until: open.until }
}

/** A card and, for the log and for a wish only, whose it is. */
interface ListedCard extends FacedCard {
  readonly candidateId: string
}

/**
 * The cards of a role that has been found open: people and match as of last night, switches, identity and hidden
 * employers as of now. The token is of this employer, role and day, and so is the order.
 */
async function listCards(
  q: Reader,
  visit: OpenVisit,
  secret: string,
  loaded: LoadedRole,
): Promise<readonly ListedCard[]> {
  const { employer } = loaded
  const role = roleOf(loaded)
  const rows = await q
    .select({ id: candidates.id, person: reachPeople.person, hiddenNow: hiddenEmployers.employerId })
    .from(reachPeople)
    .innerJoin(candidates, eq(candidates.id, reachPeople.candidateId))
    .leftJoin(
      hiddenEmployers,
      and(eq(hiddenEmployers.candidateId, candidates.id), eq(hiddenEmployers.employerId, employer.id)),
    )
    .where(
      and(
        eq(candidates.cardWanted, true),
        eq(candidates.cardReleased, true),
        eq(candidates.status, 'active'),
        eq(candidates.protectedIdentity, false),
      ),
    )
  const whose = new Map<string, string>()
  const fitting = rows
    .filter(({ person, hiddenNow }) => !hiddenNow && fitsOrAsks(statusBetween(person, role, matchSetting())))
    .map(({ id, person }): FacedCard => {
      const token = keyedHash(secret, 'card', [employer.id, loaded.role.id, dayOf(visit.now), id]).slice(0, 32)
      whose.set(token, id)
      return { token, card: cardFor(person, role) }
    })
  return cardsInFives(fitting).flatMap((shown) => {
    const candidateId = whose.get(shown.token)
    return candidateId ? [{ ...shown, candidateId }] : []
  })
}
