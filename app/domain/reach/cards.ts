import { type AnonymousCard, cardOf } from '#app/domain/candidates/card.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { type CompetenceGroup, competenceGroups, findCompetence } from '#app/domain/vocabulary/competence.ts'

/** A card with the key that stands for a person on this employer's page this day. */
export interface FacedCard {
  readonly token: string
  readonly card: AnonymousCard
}

/**
 * Her card for one role: of her groups those that the role asks about, and where it asks about none the one in which
 * she can do most. A long list would be hers alone.
 */
export function cardFor(person: Candidate, role: Role): AnonymousCard {
  const competences = person.competences ?? {}
  const { groups, hoursBand } = cardOf({ competences, hoursMax: person.hours.max * 60 })
  const asked = new Set((role.competences ?? []).map(({ id }) => findCompetence(id)?.group))
  if (asked.size > 0) return { groups: groups.filter((group) => asked.has(group)), hoursBand }
  const count = (group: CompetenceGroup) =>
    Object.entries(competences).filter(([id, level]) => level > 0 && findCompetence(id)?.group === group).length
  const order = competenceGroups.map(({ id }) => id)
  const [most] = [...groups].sort((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b))
  return { groups: most ? [most] : [], hoursBand }
}

/** A card is shown in fives: so many people at least have the very same one. */
const ALIKE = 5

/** A page holds so many, whole fives: the chance of the day says whose. */
const MOST = 20

/** What a card may tell less of, so that it is like others: first its hours, then its groups; both where else none is. */
const LESS: readonly ((card: AnonymousCard) => AnonymousCard)[] = [
  (card) => card,
  ({ groups }) => ({ groups, hoursBand: null }),
  ({ hoursBand }) => ({ groups: [], hoursBand }),
  () => ({ groups: [], hoursBand: null }),
]

/**
 * The cards that may be shown: each the same as at least four others, in whole fives, so that one person more or less
 * mostly changes nothing (decision 0022). Who is among them, and in which order they stand, is drawn by the token alone.
 */
export function cardsInFives(people: readonly FacedCard[]): FacedCard[] {
  const shown: FacedCard[] = []
  let left = [...people].sort(byToken)
  for (const [at, less] of LESS.entries()) {
    if (at === LESS.length - 1 && shown.length > 0) break
    const alike = new Map<string, FacedCard[]>()
    for (const one of left) {
      const face = JSON.stringify(less(one.card))
      alike.set(face, [...(alike.get(face) ?? []), one])
    }
    const taken = new Set<string>()
    for (const same of alike.values()) {
      for (const one of same.slice(0, same.length - (same.length % ALIKE))) {
        shown.push({ token: one.token, card: less(one.card) })
        taken.add(one.token)
      }
    }
    left = left.filter(({ token }) => !taken.has(token))
  }
  return shown.slice(0, MOST).sort(byToken)
}

const byToken = (a: FacedCard, b: FacedCard) => (a.token < b.token ? -1 : 1)
