import { bestOfEach } from '#app/domain/explanations/advice-words.ts'
import { adviseRole, applyRoleChange } from '#app/domain/matching/advice/role.ts'
import { byCodeUnit } from '#app/domain/matching/answer.ts'
import type { Setting } from '#app/domain/matching/setting.ts'
import type { Role } from '#app/domain/matching/types.ts'
import { type Band, bandOf, FEW } from './band.ts'
import { type Crowd, countPassing, type Refused, refusedBy, shareLeft } from './crowd.ts'

/** What an employer asks about one description. `offset` is −2…2, fixed for what it is asked about. */
export interface Asked {
  readonly role: Role
  readonly crowd: Crowd
  readonly setting: Setting
  readonly offset: (about: string) => number
}

/** One change of the role and the band of how many more it opens to. */
export interface Opening {
  readonly code: string
  readonly more: Band
}

/** What counting people and needs apart gives for one description, before any band. Stays on the server. */
export interface Counted {
  readonly passing: number
  readonly refused: Refused
  readonly share: number
}

/** Counts once for everything that is asked about the description. */
export function countApart({ role, crowd, setting }: Omit<Asked, 'offset'>): Counted {
  const refused = refusedBy(crowd, role, setting)
  return { passing: countPassing(crowd, role, setting), refused, share: shareLeft(refused, crowd.size) }
}

/** The number whose band is told: moved by the offset, never the count itself. */
function moved(count: number, offset: number): number {
  return Math.round(count) + offset
}

/** How many people a role can reach, as a band. */
export function reachBand({ passing, share }: Counted, { offset }: Pick<Asked, 'offset'>): Band {
  return bandOf(moved(passing * share, offset('reach')))
}

/** The most openings that are worth reading. */
const MOST = 5

/**
 * Single changes that would open the role to at least five more, in bands, most first, none while fewer than five are
 * reached. Within a band the order says nothing about people.
 */
export function openings(counted: Counted, asked: Asked): Opening[] {
  const { role, setting, offset, crowd } = asked
  if (reachBand(counted, asked) < FEW) return []
  const gained = [
    ...adviseRole(role, crowd.people, setting).map(({ code, n }) => ({ code, more: n * counted.share, step: 0 })),
    ...offersTo(counted, asked),
  ]
  const told = gained
    .map(({ code, more, step }) => ({ code, more: bandOf(moved(more, offset(code))), step }))
    .filter(({ more }) => more >= FEW)
    .sort((a, b) => b.more - a.more || a.step - b.step || byCodeUnit(a.code, b.code))
  return bestOfEach(told)
    .slice(0, MOST)
    .map(({ code, more }) => ({ code, more }))
}

/**
 * What could be offered in place of what is refused: yes to a flag, each limit that is held to a measure. `step` is how
 * far that is from the answer.
 */
function offersTo({ passing, refused, share }: Counted, { role, crowd, setting }: Asked) {
  const offers = crowd.held.filter(({ need }) => refused.has(need.item))
  return offers.map(({ need: { item, limit } }) => {
    const code = `condition.${item}=${limit ?? 'yes'}`
    const then = refusedBy(crowd, applyRoleChange(role, code), setting)
    const present = role.conditions?.[item]
    const step = typeof present === 'object' && limit !== undefined ? Math.abs(present.value - limit) : 0
    return { code, more: passing * (shareLeft(then, crowd.size) - share), step }
  })
}

/**
 * Item → the least of the band of how many could be lost by answering it, for every item that the role has not answered
 * and that matters to five or more. Bands only, so no order of questions singles anybody out.
 */
export function lossByQuestion(counted: Counted, { role, crowd, offset }: Asked): Map<string, Band> {
  const losses = new Map<string, Band>()
  const everybody = new Map<string, number>()
  for (const { need, people } of crowd.held) everybody.set(need.item, (everybody.get(need.item) ?? 0) + people)
  for (const [item, people] of everybody) {
    const answer = role.conditions?.[item]
    if (answer !== undefined && answer !== 'unknown') continue
    const left = shareLeft(new Map([...counted.refused, [item, people]]), crowd.size)
    const band = bandOf(moved(counted.passing * (counted.share - left), offset(`question.${item}`)))
    if (band >= FEW) losses.set(item, band)
  }
  return losses
}
