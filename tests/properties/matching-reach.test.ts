import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import { reachOf, reachOfCandidate } from '#app/domain/matching/reach.ts'
import { makeSetting } from '#app/domain/matching/setting.ts'
import { combineJobs } from '#app/domain/matching/small-jobs.ts'
import type { Input } from '#app/domain/matching/types.ts'
import { findUnfindable } from '#app/domain/matching/unfindable.ts'
import { tryEveryAssignment } from '#tests/support/matching-jobs-oracle.ts'
import {
  commonDays,
  conflictsOf,
  criteriaOf,
  hasTooManyDays,
  holdsTheHours,
  inMinutes,
  standing,
} from '#tests/support/matching-oracle.ts'
import { vocabulary } from '#tests/support/matching-pairs.ts'
import { arbitraryWorld, easyWorld } from '#tests/support/matching-worlds.ts'

test('every criterion is judged as the specification says', () => {
  const KIND = { met: 'for', question: 'question', conflict: 'conflict' } as const
  let pairs = 0
  fc.assert(
    fc.property(fc.oneof(arbitraryWorld(4, 4), easyWorld(4, 4)), (world) => {
      const setting = makeSetting(vocabulary, world.nearSkills)
      for (const candidate of world.candidates) {
        for (const role of world.roles) {
          const { findings } = explain(candidate, role, setting)
          const criteria = findings.filter(({ code }) => !code.startsWith('score.'))
          const expected = [...criteriaOf(candidate, role, world)].map(([code, outcome]) => [code, KIND[outcome]])
          expect(criteria.map(({ code, kind }) => [code, kind]).sort()).toEqual(expected.sort())
          pairs++
        }
      }
    }),
    { numRuns: 200 },
  )
  expect(pairs).toBeGreaterThan(20)
})

test('reach and the unfindable are what counting conflicts gives', () => {
  let blockers = 0
  fc.assert(
    fc.property(easyWorld(5, 5), (world) => {
      const setting = makeSetting(vocabulary, world.nearSkills)
      const { candidates, roles } = world
      for (const role of roles) {
        const stands = candidates.map((candidate) => standing(candidate, role, world))
        const { fits, ask, near, blocked } = reachOf(candidates, role, setting)
        expect(fits).toBe(stands.filter((one) => one.fits).length)
        expect(fits + ask).toBe(stands.filter(({ open }) => open).length)
        expect(fits + ask + near + blocked).toBe(candidates.length)
      }
      const expected = candidates.flatMap((candidate) => {
        const conflicts = roles.map((role) => conflictsOf(candidate, role, world))
        const open = conflicts.filter((codes) => codes.length === 0).length
        const opens = (code: string) => conflicts.filter((codes) => codes.length === 1 && codes[0] === code).length
        const codes = [...new Set(conflicts.filter(({ length }) => length === 1).flat())]
        const most = Math.max(...codes.map(opens))
        return open < 3 ? [{ id: candidate.id, open, most: codes.filter((code) => opens(code) === most) }] : []
      })
      const found = findUnfindable(candidates, roles, setting)
      expect(findUnfindable(candidates.toReversed(), roles.toReversed(), setting)).toEqual(found)
      expect(found.map(({ id, open }) => [open, id])).toEqual(expected.map(({ id, open }) => [open, id]).sort())
      for (const { id, open, blocker } of found) {
        const most = expected.find((one) => one.id === id)?.most ?? []
        expect(blocker === null ? most : most.filter((code) => code === blocker)).toEqual(blocker ? [blocker] : [])
        const candidate = candidates.find((one) => one.id === id)
        const reach = candidate && reachOfCandidate(candidate, roles, setting)
        expect(reach && reach.fits + reach.ask).toBe(open)
        if (blocker !== null) blockers++
      }
    }),
    { numRuns: 200 },
  )
  expect(blockers).toBeGreaterThan(0)
})

/** The same world with hours that leave room for more than one job. */
const smallJobs = easyWorld(2, 5).map((world): Input => {
  const third = (hours: number) => Math.max(1, Math.floor(hours * 20)) / 60
  const roles = world.roles.map((role) => ({
    ...role,
    hours: { min: third(role.hours.min), max: third(role.hours.max) },
  }))
  return { ...world, roles }
})

test('small jobs combine as when every day is given to each of them', () => {
  let combined = 0
  fc.assert(
    fc.property(smallJobs, (world) => {
      const setting = makeSetting(vocabulary, world.nearSkills)
      for (const candidate of world.candidates) {
        const found = combineJobs(candidate, world.roles, setting)
        const expected = tryEveryAssignment(candidate, world.roles, world)
        const figures = found.map(({ jobs }) => ({
          ids: jobs.map(({ id }) => id),
          days: jobs.flatMap(({ days }) => days).length,
        }))
        expect(figures.sort(byIds)).toEqual(expected.sort(byIds))
        expect(combineJobs(candidate, world.roles.toReversed(), setting)).toEqual(found)
        combined += found.length

        for (const { jobs, minutes, score } of found) {
          const roles = jobs.flatMap(({ id }) => world.roles.filter((role) => role.id === id))
          for (const [at, role] of roles.entries()) {
            const { days = [], minutes: own } = jobs[at] ?? {}
            expect(holdsTheHours(days, commonDays(candidate, role), role)).toBe(true)
            expect(own).toBe(inMinutes(role.hours.min))
          }
          const together = jobs.flatMap(({ days }) => days)
          expect(new Set(together).size).toBe(together.length)
          expect(hasTooManyDays(together, candidate)).toBe(false)
          expect(minutes).toBe(roles.reduce((sum, role) => sum + inMinutes(role.hours.min), 0))
          expect(minutes).toBeLessThanOrEqual(inMinutes(candidate.hours.max))
          expect(score).toBe(roles.reduce((sum, role) => sum + explain(candidate, role, setting).score, 0))
        }
        const keys = found.map(({ score, jobs }) => `${400 - score} ${jobs.map(({ id }) => id).join(' ')}`)
        expect(keys).toEqual([...keys].sort())
      }
    }),
    { numRuns: 250 },
  )
  expect(combined).toBeGreaterThan(10)
})

function byIds(a: { ids: readonly string[] }, b: { ids: readonly string[] }): number {
  return a.ids.join() < b.ids.join() ? -1 : 1
}
