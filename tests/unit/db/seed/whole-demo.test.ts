import { expect, test } from 'vitest'
import { termErrors } from '#app/domain/agreements/agreement.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import { dueDay, findStep, INTRODUCTION_STATUSES, isClosed, PARTIES } from '#app/domain/introductions/introduction.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { statusBetween } from '#app/domain/matching/judge.ts'
import { faultOf } from '#app/domain/roles/condition.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { ROLE_STATUSES } from '#app/domain/roles/role.ts'
import { findAccommodation, isMeasured, isValidMeasure } from '#app/domain/vocabulary/accommodation.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { isValidCvr } from '#app/domain/vocabulary/cvr.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { findCpr, findDiagnosisWords, findExcludingWords } from '#app/domain/vocabulary/sensitive.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db } from '#db/client.server.ts'
import * as schema from '#db/schema/index.ts'
import { prepareDemo } from '#db/seed/demo.server.ts'
import { demoId } from '#db/seed/demo-id.ts'
import { testDb } from '#tests/support/database.ts'

const NOW = new Date('2026-11-24T08:00:00Z')

async function rowsOf(db: Db) {
  await prepareDemo(db, NOW, 'whole')
  return db.read(async (q) => ({
    agreements: await q.select().from(schema.agreements),
    candidates: await q.select().from(schema.candidates),
    consents: await q.select().from(schema.consents),
    contacts: await q.select().from(schema.contacts),
    employers: await q.select().from(schema.employers),
    events: await q
      .select()
      .from(schema.introductionEvents)
      .orderBy(schema.introductionEvents.at, schema.introductionEvents.id),
    hidden: await q.select().from(schema.hiddenEmployers),
    introductions: await q.select().from(schema.introductions),
    meetings: await q.select().from(schema.meetings),
    openDays: await q.select().from(schema.openRoleDays),
    payloads: await q.select().from(schema.auditPayloads),
    placements: await q.select().from(schema.placements),
    profiles: await q.select().from(schema.candidateProfiles),
    requests: await q.select().from(schema.talkRequests),
    responsibilities: await q.select().from(schema.candidateResponsibilities),
    roles: await q.select().from(schema.roles),
    signatures: await q.select().from(schema.agreementSignatures),
    users: await q.select().from(schema.users),
    workplaces: await q.select().from(schema.workplaces),
  }))
}

type Rows = Awaited<ReturnType<typeof rowsOf>>
let made: Promise<Rows> | null = null
/** The whole demo is made once; every test only looks at it. */
function theWhole(): Promise<Rows> {
  made ??= testDb().then(rowsOf)
  return made
}

const by = <T, K>(rows: readonly T[], key: (row: T) => K) => new Map(rows.map((row) => [key(row), row]))

test('the whole demo has 1,200 people, 150 firms, 300 jobs and 12 consultants in three municipalities', async () => {
  const { candidates, employers, roles, users } = await theWhole()
  expect(candidates).toHaveLength(1200)
  expect(employers).toHaveLength(150)
  expect(roles).toHaveLength(300)
  expect(users.filter(({ role }) => role === 'consultant')).toHaveLength(12)
  for (const [code, people] of [
    ['0350', 350],
    ['0230', 550],
    ['0161', 300],
  ] as const) {
    expect(candidates.filter(({ municipalityCode }) => municipalityCode === code)).toHaveLength(people)
    const staff = users.filter(({ municipalityCode }) => municipalityCode === code).map(({ role }) => role)
    expect(new Set(staff)).toEqual(new Set(['consultant', 'leader', 'admin']))
  }
  expect(new Set(candidates.map(({ name }) => name)).size).toBe(1200)
}, 60_000)

test('every status of introductions, jobs, firms and people is there, and the same every time', async () => {
  const { introductions, roles, employers, candidates } = await theWhole()
  expect(new Set(introductions.map(({ status }) => status))).toEqual(new Set(INTRODUCTION_STATUSES))
  expect(new Set(roles.map(({ status }) => status))).toEqual(new Set(ROLE_STATUSES))
  expect(new Set(employers.map(({ status }) => status))).toEqual(new Set(['verified', 'unverified', 'refused']))
  expect(new Set(candidates.map(({ status }) => status))).toEqual(new Set(['active', 'paused', 'placed', 'closed']))
}, 60_000)

test('introductions walk only the steps of the state table, forward in time, while people and jobs are there', async () => {
  const { introductions, events, candidates, roles, employers, users } = await theWhole()
  const [people, jobs, firms, accounts] = [
    by(candidates, ({ id }) => id),
    by(roles, ({ id }) => id),
    by(employers, ({ id }) => id),
    by(users, ({ id }) => id),
  ]
  const wrong: string[] = []
  for (const introduction of introductions) {
    const own = events.filter(({ introductionId }) => introductionId === introduction.id)
    const say = (what: string) => wrong.push(`${introduction.id} ${introduction.status}: ${what}`)
    let before: (typeof own)[number] | null = null
    for (const event of own) {
      if (event.fromStatus !== (before?.toStatus ?? null)) say(`from ${event.fromStatus}`)
      const noted = event.fromStatus === event.toStatus && event.reason !== null
      const steps = PARTIES.map((party) => findStep(event.fromStatus, event.toStatus, party))
      if (!noted && steps.every((step) => step === null)) say(`${event.fromStatus} to ${event.toStatus}`)
      if (before && event.at < before.at) say('back in time')
      if (event.at > NOW) say('not yet')
      if (accounts.get(event.byUserId!)!.createdAt > event.at) say('by somebody without an account then')
      before = event
    }
    if (before?.toStatus !== introduction.status) say('ends elsewhere')
    if (introduction.version < own.length) say('has too few versions')
    const first = own[0]!.at
    if (people.get(introduction.candidateId)!.createdAt > first) say('before she came')
    if (jobs.get(introduction.roleId!)!.publishedAt! > first) say('before the job was published')
    if (firms.get(introduction.employerId)!.verifiedAt! > first) say('before the firm was verified')
    if (isClosed(introduction.status) !== (introduction.dueOn === null) && introduction.dueOn !== null) say('waits')
  }
  expect(wrong).toEqual([])
}, 60_000)

test('whoever was shown to a firm had said yes to it, to what she has, and it counted then', async () => {
  const { introductions, events, consents, profiles, hidden } = await theWhole()
  const wrong: string[] = []
  for (const { introductionId, at, toStatus, fromStatus } of events) {
    if (toStatus === fromStatus || !['presented', 'meeting', 'trial', 'agreement', 'placed'].includes(toStatus))
      continue
    const consent = consents.find((one) => one.introductionId === introductionId)
    if (!consent || consent.validFrom > at || consent.until < at) wrong.push(`${introductionId} ${toStatus}`)
  }
  for (const { candidateId, introductionId, fields, way, recordedBy, givenAt, until } of consents) {
    const needs = profiles.find((one) => one.candidateId === candidateId)!.needs.map(({ item }) => `need.${item}`)
    const unknown = fields.filter((field) => field.startsWith('need.') && !needs.includes(field))
    if (unknown.length > 0 || fields.length === 0) wrong.push(`${introductionId} shows ${unknown.join()}`)
    if ((way === 'self') !== (recordedBy === null)) wrong.push(`${introductionId} ${way}`)
    if (until < givenAt) wrong.push(`${introductionId} ended before it began`)
  }
  const pairs = new Set(introductions.map(({ candidateId, employerId }) => `${candidateId} ${employerId}`))
  expect(wrong).toEqual([])
  expect(hidden.filter(({ candidateId, employerId }) => pairs.has(`${candidateId} ${employerId}`))).toEqual([])
}, 60_000)

test('every job that somebody got has three signatures, a decision, and its place counted', async () => {
  const { introductions, agreements, signatures, placements, roles, candidates, consents } = await theWhole()
  const placed = introductions.filter(({ status }) => status === 'placed')
  expect(placements.map(({ introductionId }) => introductionId).sort()).toEqual(placed.map(({ id }) => id).sort())
  for (const { introductionId, agreementId, decisionOn, decisionReference, decisionSystem, createdAt } of placements) {
    const signed = signatures.filter((one) => one.agreementId === agreementId)
    expect(signed.map(({ party }) => party).sort()).toEqual(['candidate', 'employer', 'municipality'])
    for (const { at } of signed) expect(at.getTime()).toBeLessThanOrEqual(createdAt.getTime())
    expect(`${decisionSystem} ${decisionReference}`).toMatch(/\S+ \S+/)
    expect(decisionOn <= dayOf(NOW)).toBe(true)
    expect(agreements.find(({ id }) => id === agreementId)?.introductionId).toBe(introductionId)
  }
  for (const agreement of agreements) {
    const { candidateId } = introductions.find(({ id }) => id === agreement.introductionId)!
    const { approvalKind } = candidates.find(({ id }) => id === candidateId)!
    const fields = consents.find((one) => one.introductionId === agreement.introductionId)!.fields
    expect(termErrors({ ...agreement, accommodations: agreement.accommodations }, approvalKind, fields)).toEqual({})
  }
  for (const role of roles) {
    expect([role.id, role.placed]).toEqual([role.id, placed.filter(({ roleId }) => roleId === role.id).length])
    expect([role.id, role.status === 'filled']).toEqual([role.id, role.placed === role.positions])
  }
}, 60_000)

test('nobody is on the way to a job that is full or closed, and a talk is agreed for each that says so', async () => {
  const { introductions, roles, meetings, events } = await theWhole()
  const jobs = by(roles, ({ id }) => id)
  const live = introductions.filter(({ status }) => !isClosed(status) && status !== 'placed')
  expect(live.filter(({ roleId }) => ['filled', 'closed', 'draft'].includes(jobs.get(roleId!)!.status))).toEqual([])
  const talked = new Set(
    events.filter(({ toStatus }) => toStatus === 'meeting').map(({ introductionId }) => introductionId),
  )
  expect(new Set(meetings.map(({ introductionId }) => introductionId))).toEqual(talked)
  const waiting = introductions.filter(({ status }) => status === 'meeting').map(({ id }) => id)
  const talks = meetings.filter(({ introductionId }) => waiting.includes(introductionId))
  expect(talks.some(({ at }) => at < NOW)).toBe(true)
  expect(talks.some(({ at }) => at > NOW)).toBe(true)
  const wished = introductions.find(({ status }) => status === 'wished')!
  const facts = { status: 'wished', hasAccount: true, onHold: false, signed: [] } as const
  expect(wished.dueOn).toBe(dueDay(facts, dayOf(wished.statusSince), null))
}, 60_000)

test('people’s answers are answers that the forms would take, and each has a consultant of her municipality', async () => {
  const { candidates, profiles, users, responsibilities } = await theWhole()
  const accounts = by(users, ({ id }) => id)
  const wrong: string[] = []
  for (const { id, name, consultantId, municipalityCode, postcode, approvedOn, createdAt } of candidates) {
    const consultant = accounts.get(consultantId!)!
    if (consultant.role !== 'consultant' || consultant.municipalityCode !== municipalityCode)
      wrong.push(`${name} consultant`)
    if (!findPostcode(postcode)) wrong.push(`${name} ${postcode}`)
    if (approvedOn > dayOf(createdAt)) wrong.push(`${name} approved later`)
    const now = responsibilities.filter((one) => one.candidateId === id && one.toAt === null)
    if (now.length !== 1 || now[0]?.consultantId !== consultantId) wrong.push(`${name} responsible`)
  }
  for (const {
    candidateId,
    needs,
    competences,
    licences,
    wishes,
    unwanted,
    presentation,
    lastConfirmedAt,
  } of profiles) {
    const say = (what: string) => wrong.push(`${candidateId} ${what}`)
    for (const { item, limit } of needs) {
      const known = findAccommodation(item)
      if (!known?.stored) say(item)
      else if (isMeasured(known) ? limit === undefined || !isValidMeasure(known, limit) : limit !== undefined)
        say(`${item} ${limit}`)
    }
    if (new Set(needs.map(({ item }) => item)).size < needs.length) say('needs twice')
    for (const id of Object.keys(competences)) if (!findCompetence(id)) say(id)
    for (const id of Object.keys(licences)) if (!findLicence(id)) say(id)
    for (const id of [...wishes, ...unwanted]) if (!findOccupation(id)) say(id)
    if (findCpr(presentation).length + findDiagnosisWords(presentation).length > 0) say(presentation)
    if (lastConfirmedAt && lastConfirmedAt > NOW) say('confirmed later')
  }
  expect(wrong).toEqual([])
}, 60_000)

test('firms have numbers, jobs have answers that their form would take, and no word shuts anybody out', async () => {
  const { employers, roles, workplaces } = await theWhole()
  expect(employers.filter(({ cvr }) => !isValidCvr(cvr))).toEqual([])
  const wrong: string[] = []
  const sites = workplaces.map(({ name, conditions }) => ({ title: name, conditions, description: '' }))
  for (const { title, description, conditions } of [...roles, ...sites]) {
    for (const [id, answer] of Object.entries(conditions)) {
      const item = findAccommodation(id)
      if (!item || faultOf(item, answer) !== null) wrong.push(`${title} ${id}`)
    }
    for (const { text } of findExcludingWords(`${title} ${description}`)) wrong.push(`${title} ${text}`)
    if (findCpr(description).length > 0) wrong.push(title)
  }
  const firms = by(employers, ({ id }) => id)
  for (const { title, status, employerId, expiresOn, publishedAt } of roles) {
    if (status === 'published' && (!expiresOn || expiresOn < dayOf(NOW))) wrong.push(`${title} has run out`)
    if (status === 'published' && firms.get(employerId)!.status === 'refused') wrong.push(`${title} of a refused firm`)
    if ((status === 'draft') === (publishedAt !== null)) wrong.push(`${title} ${status}`)
  }
  expect(wrong).toEqual([])
  const soon = roles.filter(({ status, expiresOn }) => status === 'published' && expiresOn! <= '2026-12-01')
  expect(soon.length).toBeGreaterThan(5)
}, 60_000)

test('what staff wrote holds no number and no diagnosis, and nobody wrote before she came', async () => {
  const { contacts, candidates, requests } = await theWhole()
  const people = by(candidates, ({ id }) => id)
  const texts = [...contacts, ...requests].map(({ text }) => text)
  expect(texts.filter((text) => findCpr(text).length + findDiagnosisWords(text).length > 0)).toEqual([])
  const early = contacts.filter(
    ({ candidateId, heldOn }) => candidateId && heldOn < dayOf(people.get(candidateId)!.createdAt),
  )
  expect(early).toEqual([])
  expect(contacts.filter(({ createdAt }) => createdAt > NOW)).toEqual([])
  expect(
    contacts.filter(({ nextOn }) => nextOn && nextOn >= '2026-11-24' && nextOn <= '2026-12-04').length,
  ).toBeGreaterThan(20)
  expect(requests.filter(({ answeredAt, withdrawnAt }) => !answeredAt && !withdrawnAt).length).toBeGreaterThan(5)
}, 60_000)

test('under one in ten is without an open job in Lejre, one in five in Glostrup, over one in five in Rudersdal', async () => {
  const { openDays, candidates } = await theWhole()
  const people = by(candidates, ({ id }) => id)
  const share = (code: string) => {
    const ours = openDays.filter(({ candidateId }) => people.get(candidateId)!.municipalityCode === code)
    return ours.filter(({ lastOpenOn }) => lastOpenOn !== '2026-11-24').length / ours.length
  }
  expect(share('0350')).toBeLessThan(0.1)
  expect(share('0161')).toBeGreaterThan(0.18)
  expect(share('0161')).toBeLessThan(0.22)
  expect(share('0230')).toBeGreaterThan(0.2)
}, 60_000)

test('cards open for two jobs of the demo’s employer: five people said yes, were released, and suit the job', async () => {
  const { candidates, profiles, roles, workplaces, hidden } = await theWhole()
  const employerId = demoId('employer', 'Havnens Byggecenter')
  const site = workplaces.find((one) => one.employerId === employerId)!
  const withCard = candidates.filter((one) => one.status === 'active' && one.cardWanted && one.cardReleased)
  const counts = roles
    .filter((role) => role.employerId === employerId && role.status === 'published')
    .map((role) => {
      const job = asMatchRole(role, site)
      return withCard.filter((one) => {
        if (one.protectedIdentity || hidden.some((row) => row.candidateId === one.id && row.employerId === employerId))
          return false
        const person = asMatchCandidate(one, profiles.find(({ candidateId }) => candidateId === one.id)!, 0)
        return person !== null && statusBetween(person, job, matchSetting()) === 'fits'
      }).length
    })
  expect(counts.filter((fitting) => fitting >= 5).length).toBeGreaterThanOrEqual(2)
}, 60_000)

test('the log tells every step of every introduction', async () => {
  const { events, payloads } = await theWhole()
  const told = new Set(payloads.map(({ body }) => `${body.entityId} ${body.action}`))
  const untold = events.filter(({ introductionId, fromStatus, toStatus, reason }) => {
    return !told.has(`${introductionId} ${fromStatus === toStatus ? reason : toStatus}`)
  })
  expect(untold).toEqual([])
}, 60_000)
