import { expect, test } from 'vitest'
import { needsConfirming } from '#app/domain/candidates/next-step.ts'
import { consentState } from '#app/domain/consents/consent.ts'
import { introductionFilter } from '#app/domain/introductions/filter.ts'
import { INTRODUCTION_STATUSES, isClosed, isOnHold, type Turn, turnOf } from '#app/domain/introductions/introduction.ts'
import { listIntroductions } from '#app/domain/introductions/introductions.server.ts'
import { readList } from '#app/domain/lists/asked.ts'
import { listCandidates } from '#app/domain/lists/candidate-list.server.ts'
import { candidateList } from '#app/domain/lists/lists.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import {
  agreementSignatures,
  agreements,
  consents,
  contacts,
  openRoleDays,
  organisationUnits,
} from '#db/schema/index.ts'
import {
  aCandidate,
  aCandidateWithAccount,
  aConsultant,
  anEmployer,
  anIntroduction,
  aRole,
} from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const TODAY = '2026-11-24'
const NOW = new Date('2026-11-24T08:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

/** People who differ in everything that is filtered by, and what is known of each. */
async function people(db: Db) {
  const units = [v7(), v7()]
  await db.tx((tx) =>
    tx
      .insert(organisationUnits)
      .values(units.map((id, at) => ({ id, municipalityCode: '0350', name: `Enhed ${at}`, createdAt: NOW }))),
  )
  const me = await aConsultant(db, { unitId: units[0]!, name: 'Åse Dam' })
  const mate = await aConsultant(db, { unitId: units[0]!, name: 'Bo Ærø' })
  const other = await aConsultant(db, { unitId: units[1]!, name: 'Zita Øst' })
  const whose = [null, me, mate, other]
  const names = ['Åse Sørensen', 'Aase Ravn', 'Bo Æble', 'Østen Zahle', 'Anna Ågård', 'Zoe Abel', 'Ærø Bo', 'Kaae Lund']
  const made = []
  for (let at = 0; at < 48; at++) {
    const consultant = whose[at % 4]!
    const talk = [null, 10, 40, 70, 100, 200][at % 6]!
    const confirmed = [null, 89, 91][at % 3]!
    const open = [null, 29, 30, 31][(at >> 1) % 4]!
    const status = (['active', 'active', 'paused', 'closed'] as const)[(at >> 2) % 4]!
    const hours = at % 5 === 0 ? null : 600
    const { candidate } = await aCandidate(
      db,
      {
        name: `${names[at % 8]} ${at}`,
        municipalityCode: at % 11 === 7 ? '0265' : '0350',
        status,
        postcode: at % 2 ? '4330' : '4000',
        phone: at % 3 ? '12 34 56 78' : null,
        approvedOn: addDays('2026-01-01', (at * 7) % 200),
        createdAt: daysAgo(at % 7 === 0 ? 5 : 300),
        ...(consultant ? { consultantId: consultant.userId } : {}),
      },
      { hoursMin: hours, hoursMax: hours, lastConfirmedAt: confirmed === null ? null : daysAgo(confirmed) },
    )
    const { id: candidateId } = candidate
    await db.tx(async (tx) => {
      const contact = { id: v7(), candidateId, municipalityCode: '0350', byUserId: me.userId, text: 'x' }
      if (talk !== null) {
        const held = {
          heldOn: addDays(TODAY, -talk),
          kind: 'phone' as const,
          visibleToCandidate: false,
          createdAt: NOW,
        }
        await tx.insert(contacts).values({ ...contact, ...held })
      }
      const counted = { candidateId, firstCheckedOn: addDays(TODAY, -(open ?? 0)), checkedOn: TODAY }
      if (open !== null) await tx.insert(openRoleDays).values(counted)
    })
    made.push({ ...candidate, consultant, talk, confirmed, open, hours, age: at % 7 === 0 ? 5 : 300 })
  }
  return { me, mate, units, made }
}

test('what the filters of candidates find is what counting by hand finds, and the order is the alphabet’s', async () => {
  const db = await testDb()
  const { me, mate, units, made } = await people(db)
  const visit = aVisit(me)
  const seen = made.filter(({ municipalityCode }) => municipalityCode === '0350')
  const byHand: Record<string, (one: (typeof made)[number]) => boolean> = {
    '': ({ status }) => status === 'active',
    'status=any': () => true,
    'status=closed': ({ status }) => status === 'closed',
    'status=any&hvis=mine': ({ consultant }) => consultant === me,
    'status=any&hvis=team': ({ consultant }) => consultant === me || consultant === mate,
    [`status=any&enhed=${units[1]}`]: ({ consultant }) =>
      consultant !== null && consultant !== me && consultant !== mate,
    'status=any&kontakt=8': ({ talk, age }) => age > 56 && (talk === null || talk > 56),
    'status=any&kontakt=26': ({ talk, age }) => age > 182 && (talk === null || talk > 182),
    'status=any&kontakt=aldrig': ({ talk }) => talk === null,
    'status=any&job=uden': ({ open }) => open !== null && open >= 30,
    'status=any&profil=timer': ({ hours }) => hours === null,
    'status=any&profil=bekraeft': ({ confirmed }) =>
      needsConfirming({ lastConfirmedAt: confirmed === null ? null : daysAgo(confirmed) }, NOW),
    'status=any&q=sorensen': ({ name }) => name.startsWith('Åse S'),
    'status=any&q=ÅSE': ({ name }) => /^(Åse|Aase)/.test(name),
    'status=any&q=4000+aero': ({ name, postcode }) => postcode === '4000' && name.startsWith('Ærø'),
    'status=any&q=12345678': ({ phone }) => phone !== null,
    'status=any&q=%25': () => false,
    'status=any&hvis=mine&profil=timer&kontakt=4': ({ consultant, hours, talk, age }) =>
      consultant === me && hours === null && age > 28 && (talk === null || talk > 28),
  }
  for (const [search, holds] of Object.entries(byHand)) {
    const asked = readList(candidateList, new URLSearchParams(search))
    const list = await db.read((q) => listCandidates(q, visit, asked))
    const wanted = seen.filter(holds).map(({ name }) => name)
    const sorted = wanted.toSorted(new Intl.Collator('da', { numeric: false }).compare)
    expect([search, list.total, list.rows.map(({ name }) => name)]).toEqual([
      search,
      wanted.length,
      sorted.slice(0, 25),
    ])
  }
})

test.each([
  ['kontakt', (one: { lastTalk: string | null }) => one.lastTalk ?? '1900-01-01'],
  ['bevilget', (one: { approvedOn: string }) => one.approvedOn],
] as const)('the list by %s goes up, and down the other way', async (by, key) => {
  const db = await testDb()
  const { me } = await people(db)
  for (const down of [false, true]) {
    const asked = readList(candidateList, new URLSearchParams({ status: 'any', orden: down ? `-${by}` : by }))
    const { rows } = await db.read((q) => listCandidates(q, aVisit(me), asked))
    const keys = rows.map((row) => key(row))
    expect(keys).toEqual(down ? keys.toSorted().toReversed() : keys.toSorted())
    expect(new Set(keys).size).toBeGreaterThan(1)
  }
})

test('whose turn an introduction is by the filter is whose turn it is by the state table', async () => {
  const db = await testDb()
  const me = await aConsultant(db)
  const { employer, workplace, actor } = await anEmployer(db)
  const want = new Map<string, Turn | null>()
  const states = ['none', 'valid', 'waiting', 'withdrawn', 'ended'] as const
  const at = { valid: [-1, 100], waiting: [2, 100], withdrawn: [-9, 100], ended: [-9, -1], none: [0, 0] } as const
  for (const status of INTRODUCTION_STATUSES)
    for (const state of states)
      for (const hasAccount of [true, false]) {
        const over = { name: 'Eva Ravn', consultantId: me.userId }
        const { candidate } = hasAccount ? await aCandidateWithAccount(db, over) : await aCandidate(db, over)
        const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
        const pair = { roleId: role.id, employerId: employer.id, candidateId: candidate.id }
        const { id } = await anIntroduction(db, { ...pair, status })
        const [from, until] = at[state].map((days) => daysAgo(-days)) as [Date, Date]
        const consent = { validFrom: from, until, withdrawnAt: state === 'withdrawn' ? daysAgo(1) : null, fields: [] }
        const signed = (['employer', 'candidate', 'municipality'] as const).slice(0, want.size % 4)
        await db.tx(async (tx) => {
          const words = { purpose: 'introduction' as const, way: 'self' as const, wording: 'x' }
          if (state !== 'none') {
            const old = { ...consent, until: daysAgo(-200), withdrawnAt: null, validFrom: daysAgo(20) }
            const row = { ...pair, ...words, introductionId: id }
            await tx.insert(consents).values([
              { ...row, ...old, id: v7(), givenAt: daysAgo(20) },
              { ...row, ...consent, id: v7(), givenAt: daysAgo(10) },
            ])
          }
          if (status !== 'agreement') return
          const terms = { hours: 600, intensity: 50, tasks: 'x', accommodations: [], kind: 'temporary' as const }
          const agreementId = v7()
          const draft = { id: agreementId, introductionId: id, startsOn: TODAY, createdAt: NOW, version: 2 }
          await tx.insert(agreements).values({ ...draft, ...terms })
          const signature = { agreementId, at: NOW, byUserId: actor.userId, way: 'self' as const }
          // One of an older version counts for nothing.
          await tx.insert(agreementSignatures).values({ ...signature, version: 1, party: 'employer' })
          for (const party of signed) await tx.insert(agreementSignatures).values({ ...signature, version: 2, party })
        })
        const onHold = isOnHold(
          status,
          state === 'none' ? 'none' : consentState({ ...consent, roleClosed: false }, NOW),
        )
        want.set(id, turnOf({ status, hasAccount, onHold, signed: status === 'agreement' ? signed : [] }))
      }
  for (const turn of ['municipality', 'candidate', 'employer'] as const) {
    const found: string[] = []
    for (let page = 1; ; page++) {
      const search = new URLSearchParams({ vis: 'all', tur: turn, side: String(page) })
      const list = await db.read((q) => listIntroductions(q, aVisit(me), introductionFilter(search)))
      for (const line of list.lines) expect([line.status, line.turn]).toEqual([line.status, turn])
      found.push(...list.lines.map(({ id }) => id))
      if (page >= list.pages) break
    }
    const wanted = [...want].filter(([, whose]) => whose === turn).map(([id]) => id)
    expect([turn, found.toSorted()]).toEqual([turn, wanted.toSorted()])
  }
  const open = await db.read((q) => listIntroductions(q, aVisit(me), introductionFilter(new URLSearchParams())))
  const still = INTRODUCTION_STATUSES.filter((status) => !isClosed(status) && status !== 'placed')
  expect(open.total).toBe(still.length * states.length * 2)
})
