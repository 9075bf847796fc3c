import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseCandidate, applyCandidateChange } from '#app/domain/matching/advice/candidate.ts'
import { adviseRole, applyRoleChange } from '#app/domain/matching/advice/role.ts'
import { explain } from '#app/domain/matching/explain.ts'
import { STATUSES } from '#app/domain/matching/findings.ts'
import { readInput } from '#app/domain/matching/input.ts'
import { makeSetting, type Setting } from '#app/domain/matching/setting.ts'
import type { Candidate, Input, Role } from '#app/domain/matching/types.ts'
import { tryEveryCandidateChange, tryEveryRoleChange } from '#tests/support/matching-advice-oracle.ts'
import { vocabulary } from '#tests/support/matching-pairs.ts'
import { arbitraryWorld, easyWorld } from '#tests/support/matching-worlds.ts'

const ANY_WORLD = fc.oneof({ arbitrary: easyWorld(), weight: 3 }, { arbitrary: arbitraryWorld(), weight: 1 })

/** Every world of `numRuns`; what the claim returns is added up, and must not be nothing. */
function forWorlds(numRuns: number, claim: (world: Input, setting: Setting) => number): void {
  let seen = 0
  fc.assert(
    fc.property(ANY_WORLD, (world) => {
      seen += claim(world, makeSetting(vocabulary, world.nearSkills))
    }),
    { numRuns },
  )
  expect(seen).toBeGreaterThan(0)
}

test('advice for a role is what trying every change on every candidate gives', () => {
  forWorlds(250, (world, setting) => {
    const advised = world.roles.map((role) => adviseRole(role, world.candidates, setting))
    expect(advised).toEqual(world.roles.map((role) => tryEveryRoleChange(role, world.candidates, world)))
    return advised.flat().filter(({ n, q }) => n > 0 || q > 0).length
  })
})

test('advice for a candidate is what trying every change on every role gives', () => {
  forWorlds(250, (world, setting) => {
    const advised = world.candidates.map((candidate) => adviseCandidate(candidate, world.roles, setting))
    expect(advised).toEqual(world.candidates.map((one) => tryEveryCandidateChange(one, world.roles, world)))
    return advised.flat().filter(({ n, q }) => n > 0 || q > 0).length
  })
})

type Pair = readonly [Candidate, Role]

/** The figures of a change, from the whole explanation of every pair before and after. */
function gained(before: readonly Pair[], after: readonly Pair[], setting: Setting): { n: number; q: number } {
  let [n, q] = [0, 0]
  for (const [at, pair] of before.entries()) {
    const was = explain(...pair, setting).status
    const is = explain(...(after[at] ?? pair), setting).status
    if (was !== 'fits' && was !== 'ask' && (is === 'fits' || is === 'ask')) n++
    if (was === 'ask' && is === 'fits') q++
  }
  return { n, q }
}

test('a change that is made gives exactly the n and q that were promised, and good input', () => {
  forWorlds(250, (world, setting) => {
    const { candidates, roles } = world
    let seen = 0
    for (const role of roles) {
      for (const { code, n, q } of adviseRole(role, candidates, setting)) {
        const changed = applyRoleChange(role, code)
        const pairs = (job: Role) => candidates.map((candidate): Pair => [candidate, job])
        expect(gained(pairs(role), pairs(changed), setting)).toEqual({ n, q })
        expect(readInput(JSON.parse(JSON.stringify({ ...world, roles: [changed] })), []).faults).toBeNull()
        seen++
      }
    }
    for (const candidate of candidates) {
      for (const { code, n, q } of adviseCandidate(candidate, roles, setting)) {
        const changed = applyCandidateChange(candidate, code)
        const pairs = (her: Candidate) => roles.map((role): Pair => [her, role])
        expect(gained(pairs(candidate), pairs(changed), setting)).toEqual({ n, q })
        expect(readInput(JSON.parse(JSON.stringify({ ...world, candidates: [changed] })), []).faults).toBeNull()
        seen++
      }
    }
    return seen
  })
})

test('advice never softens a need, nor asks a person for more hours or days: she only gains', () => {
  forWorlds(150, ({ candidates, roles }, setting) => {
    let seen = 0
    for (const candidate of candidates) {
      for (const { code } of adviseCandidate(candidate, roles, setting)) {
        const { licences = {}, competences = {}, travel, ...same } = applyCandidateChange(candidate, code)
        const { licences: had = {}, competences: could = {}, travel: limit, ...others } = candidate
        expect(same).toEqual(others)
        expect(licences).toEqual({ ...had, ...Object.fromEntries(named(licences, had).map((id) => [id, true])) })
        for (const id of named(competences, could)) expect(competences[id]).toBeGreaterThan(could[id] ?? 0)
        expect(travel?.modes).toEqual(limit?.modes)
        expect([0, 10]).toContain((travel?.minutes ?? 0) - (limit?.minutes ?? 0))
        const changes = [...named(licences, had), ...named(competences, could)].length
        expect(changes + Number(travel?.minutes !== limit?.minutes)).toBe(1)
        seen++
      }
    }
    return seen
  })
})

/** The ids whose answers differ. */
function named<T>(now: { readonly [id: string]: T }, before: { readonly [id: string]: T }): string[] {
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((id) => now[id] !== before[id])
}

test('nobody loses by a change that is advised, but where a measure takes the place of an unknown', () => {
  forWorlds(150, ({ candidates, roles }, setting) => {
    let seen = 0
    const rank = (candidate: Candidate, role: Role) => STATUSES.indexOf(explain(candidate, role, setting).status)
    for (const role of roles) {
      for (const { code } of adviseRole(role, candidates, setting)) {
        const [, item = '', value] = /^condition\.(.*)=(.*)$/.exec(code) ?? []
        const known = role.conditions?.[item] ?? 'unknown'
        if (known === 'unknown' && value !== undefined && Number.isFinite(Number(value))) continue
        const changed = applyRoleChange(role, code)
        for (const one of candidates) expect(rank(one, changed)).toBeLessThanOrEqual(rank(one, role))
        seen++
      }
    }
    for (const candidate of candidates) {
      for (const { code } of adviseCandidate(candidate, roles, setting)) {
        const changed = applyCandidateChange(candidate, code)
        for (const role of roles) expect(rank(changed, role)).toBeLessThanOrEqual(rank(candidate, role))
        seen++
      }
    }
    return seen
  })
})

test('advice for a role changes one field of it, and the order of candidates changes nothing', () => {
  forWorlds(150, ({ candidates, roles }, setting) => {
    let seen = 0
    for (const role of roles) {
      const advised = adviseRole(role, candidates, setting)
      expect(adviseRole(role, candidates.toReversed(), setting)).toEqual(advised)
      for (const { code } of advised) {
        const changed = new Map<string, unknown>(Object.entries(applyRoleChange(role, code)))
        for (const [field, value] of Object.entries(role)) if (changed.get(field) === value) changed.delete(field)
        expect(changed.size).toBe(1)
        seen++
      }
    }
    for (const candidate of candidates) {
      const advised = adviseCandidate(candidate, roles, setting)
      expect(adviseCandidate(candidate, roles.toReversed(), setting)).toEqual(advised)
    }
    return seen
  })
})
