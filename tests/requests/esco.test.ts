import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { importFolder, undoImport } from '#app/domain/vocabulary/esco/change.server.ts'
import { keepImported } from '#app/domain/vocabulary/esco/keep.server.ts'
import { readFolder } from '#app/domain/vocabulary/esco/read.server.ts'
import { importedVocabulary, replaceImported } from '#app/domain/vocabulary/imported.ts'
import type { Db } from '#db/client.server.ts'
import { candidateProfiles, roles } from '#db/schema/index.ts'
import { aCandidateWithAccount, aConsultant, anEmployer } from '#db/seed/factories.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { escoId, escoSample } from '#tests/support/esco-folder.ts'
import { aRoleForm } from '#tests/support/role-form.ts'

const SOURCE = 'This service uses the ESCO classification of the European Commission.'
const NOTHING = importedVocabulary()

afterEach(() => replaceImported(NOTHING))

/** As an operator's command does it, and then the server's next look. */
async function after(db: Db, change: () => Promise<unknown>) {
  await change()
  const kept = await keepImported({ db, log: pino({ level: 'silent' }) })
  await kept.stop()
}

const bring = async (db: Db) => importFolder(db, await readFolder(escoSample('first')), { now: new Date() })

/** The index is built beside the requests: what answers a search once that is done. */
async function suggestions(app: TestApp, text: string, wanted: (ids: string[]) => boolean): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const answer = await app.get(`/soeg/forslag?sprog=da&q=${encodeURIComponent(text)}`)
    const ids = ((await answer.json()) as { id: string }[]).map(({ id }) => id)
    if (wanted(ids) || tries > 200) return ids
    await setTimeout(20)
  }
}

test('the notice of ESCO stands where its names are searched and told of, only while an import is present', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pages = ['/soeg', '/soeg?q=kage', '/privatliv'] as const
  const notices = () =>
    Promise.all(pages.map(async (page) => (await (await app.get(page)).text()).split(SOURCE).length - 1))
  expect(await notices()).toEqual([0, 0, 0])
  await after(db, () => bring(db))
  expect(await notices()).toEqual([1, 1, 1])
  expect(await (await app.get('/privatliv')).text()).toContain('Erhverv og kompetencer fra ESCO')
  await after(db, () => undoImport(db))
  expect(await notices()).toEqual([0, 0, 0])
})

test('what is imported is found and chosen in jobs and profiles, and stays readable when the import is undone', async () => {
  const db = await testDb()
  const app = await testApp(db)
  await after(db, () => bring(db))
  expect(await suggestions(app, 'reolmester', (ids) => ids.includes(escoId(1)))).toContain(escoId(1))

  const { workplace, actor: employer } = await anEmployer(db)
  const form = { ...aRoleForm, intent: 'review', workplaceId: workplace.id }
  const job = { 'tasks[0].name': 'Reolmester', 'competences[0].name': 'Pynte høje kager', 'competences[0].level': '2' }
  const made = await app.post('/virksomhed/stillinger/ny', { ...form, ...job }, { as: employer })
  expect(made.status).toBe(302)
  const page = made.headers.get('location') ?? ''
  const [role] = await db.read((q) => q.select().from(roles))
  expect([role?.tasks[0]?.id, role?.competences[0]?.id]).toEqual([escoId(1), escoId(12)])

  const consultant = await aConsultant(db)
  const { actor } = await aCandidateWithAccount(db, { consultantId: consultant.userId })
  const profile = { version: '1', [`level.${escoId(13)}`]: '3' }
  expect((await app.post('/om-mig/det-kan-jeg', profile, { as: actor })).status).toBe(302)
  const [held] = await db.read((q) => q.select().from(candidateProfiles))
  expect(held?.competences).toEqual({ [escoId(13)]: 3 })

  await after(db, () => undoImport(db))
  const text = async (path: string, as: Actor) => (await app.get(path, { as })).text()
  const shown = await text(page, employer)
  expect(['Reolmester', 'Pynte høje kager'].filter((name) => !shown.includes(name))).toEqual([])
  expect(await text('/om-mig/det-kan-jeg', actor)).toContain('Kageteori (cake theory)')
  expect(await suggestions(app, 'reolmester', (ids) => !ids.includes(escoId(1)))).not.toContain(escoId(1))
})

test('an import costs no request a statement', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const consultant = await aConsultant(db)
  const { candidate, actor } = await aCandidateWithAccount(db, { consultantId: consultant.userId })
  const { workplace, actor: employer } = await anEmployer(db)
  const made = await app.post(
    '/virksomhed/stillinger/ny',
    { ...aRoleForm, workplaceId: workplace.id },
    { as: employer },
  )
  const pages = [
    ['/soeg?q=kage', undefined],
    ['/privatliv', undefined],
    ['/om-mig/det-kan-jeg', actor],
    ['/om-mig/oensker', actor],
    [`/kandidater/${candidate.id}`, consultant],
    [made.headers.get('location') ?? '', employer],
  ] as const
  const statements = () =>
    Promise.all(
      pages.map(async ([page, as]) => {
        const answer = await app.get(page, as ? { as } : {})
        expect([page, answer.status]).toEqual([page, 200])
        return Number(answer.headers.get('x-queries'))
      }),
    )
  await statements()
  const before = await statements()
  expect(before.every((count) => count >= 0)).toBe(true)
  await after(db, () => bring(db))
  expect(await statements()).toEqual(before)
})
