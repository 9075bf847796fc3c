import { performance } from 'node:perf_hooks'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { postcodeAreas } from '#app/domain/vocabulary/postcode.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidateProfiles, candidates } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aRole } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { shippedPairs } from '#tests/support/shipped-pairs.ts'

const PEOPLE = 1200
const MUNICIPALITY = '0350'

/** So many active people of one municipality, with random answers in the words of the shipped vocabulary. */
async function fillMunicipality(db: Db) {
  const at = new Date('2026-09-01T08:00:00Z')
  const places = postcodeAreas()
  const rows = shippedPairs(PEOPLE).map(({ candidate }, index) => {
    const id = v7()
    const { hours, needs = [], competences = {}, licences = {}, wishes = [], unwanted = [] } = candidate
    const person = {
      id,
      municipalityCode: MUNICIPALITY,
      name: `Person ${index}`,
      postcode: places[(index * 7) % places.length]!.code,
      approvedOn: '2026-08-01',
      approvalMunicipality: MUNICIPALITY,
      approvalKind: 'first' as const,
      createdAt: at,
    }
    const profile = {
      candidateId: id,
      hoursMin: Math.max(60, Math.round(hours.min * 60)),
      hoursMax: Math.max(60, Math.round(hours.max * 60)),
      needs: [...needs],
      competences: { ...competences },
      licences: { ...licences },
      wishes: [...wishes],
      unwanted: [...unwanted],
      travelModes: ['car' as const],
      travelMinutes: 60,
    }
    return { person, profile }
  })
  for (let from = 0; from < PEOPLE; from += 100) {
    const some = rows.slice(from, from + 100)
    await db.tx(async (tx) => {
      await tx.insert(candidates).values(some.map(({ person }) => person))
      await tx.insert(candidateProfiles).values(some.map(({ profile }) => profile))
    })
  }
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

test('a ranked page over 1,200 people takes at most twelve statements, and a few times the bare query', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const lone = await aConsultant(db)
  const { employer, workplace } = await anEmployer(db)
  const [shown] = shippedPairs(1, 7)
  const conditions = { ...shown!.role.conditions }
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, conditions })
  await fillMunicipality(db)
  const bareQuery = () =>
    db.read(async (q) => {
      const rows = await q
        .select({ candidate: candidates, profile: candidateProfiles })
        .from(candidates)
        .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
        .where(and(eq(candidates.status, 'active'), eq(candidates.municipalityCode, MUNICIPALITY)))
      expect(rows.length).toBe(PEOPLE)
    })
  const page = async () => {
    const answer = await app.get(`/stillinger/${role.id}/kandidater`, { as: lone })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(Number(answer.headers.get('x-queries'))).toBeLessThanOrEqual(12)
    expect(html).toContain('Person ')
  }
  await page()
  const bare: number[] = []
  const whole: number[] = []
  for (let round = 0; round < 7; round++) {
    bare.push(await timed(bareQuery))
    whole.push(await timed(page))
  }
  const ratio = median(whole) / median(bare)
  console.log(
    `ranked page over ${PEOPLE} people: ${median(whole).toFixed(0)} ms, ${ratio.toFixed(1)} times the bare query (${median(bare).toFixed(0)} ms)`,
  )
  expect(ratio).toBeLessThan(8)
}, 120_000)
