import { expect, test } from 'vitest'
import { getPublicRole } from '#app/domain/roles/public-role.server.ts'
import { roleFilter } from '#app/domain/roles/role-filter.ts'
import { listRoles } from '#app/domain/roles/role-list.server.ts'
import { anEmployer, aRole, aWorkplace } from '#db/seed/factories.ts'
import { type TestDb, testDb } from '#tests/support/database.ts'

const now = new Date('2026-11-24T08:00:00Z')
const nobody = { actor: null, now, locale: 'da', purpose: 'public', route: '/test', saw: () => {} } as const
const titles = async (db: TestDb, search: string) => {
  const { rows } = await db.read((q) => listRoles(q, { actor: null, now }, roleFilter(new URLSearchParams(search))))
  return rows.map(({ role }) => role.title)
}

test('the list is narrowed by hours, home work and a near start, and ordered by distance', async () => {
  const db = await testDb()
  const { employer, workplace } = await anEmployer(db)
  const away = await aWorkplace(db, { employerId: employer.id, postcode: '8000', municipalityCode: '0751' })
  const at = { employerId: employer.id, workplaceId: workplace.id }
  const since = (day: number) => new Date(`2026-10-0${day}T08:00:00Z`)
  await aRole(db, { ...at, title: 'few', hoursMin: 120, hoursMax: 300, publishedAt: since(1) })
  await aRole(db, { ...at, title: 'some', hoursMin: 330, hoursMax: 330, remote: 40, publishedAt: since(2) })
  await aRole(db, { ...at, workplaceId: away.id, title: 'far', startsOn: '2026-12-25', publishedAt: since(3) })
  await aRole(db, {
    ...at,
    title: 'later',
    startsOn: '2026-12-26',
    hoursMin: 1_260,
    hoursMax: 2_220,
    publishedAt: since(4),
  })
  expect(await titles(db, 'timer=1-5')).toEqual(['few'])
  expect(await titles(db, 'timer=6-10')).toEqual(['far', 'some'])
  expect(await titles(db, 'timer=21-')).toEqual(['later'])
  expect(await titles(db, 'hjemme=1')).toEqual(['some'])
  expect(await titles(db, 'snart=1')).toEqual(['far'])
  expect(await titles(db, 'postnr=8000')).toEqual(['far', 'later', 'some', 'few'])
  expect(await titles(db, 'postnr=8000&km=5&timer=6-10')).toEqual(['far'])
})

test('what is filled, closed or over is gone, with the nearest of the same work; a pause may end; a draft is not known', async () => {
  const db = await testDb()
  const { employer, workplace } = await anEmployer(db)
  const away = await aWorkplace(db, { employerId: employer.id, postcode: '8000', municipalityCode: '0751' })
  const at = { employerId: employer.id, workplaceId: workplace.id }
  const store = [{ id: 'varemodtagelse', core: true }]
  await aRole(db, { ...at, title: 'near' })
  await aRole(db, { ...at, workplaceId: away.id, title: 'alike', tasks: store })
  const gone = async (over: object) => {
    const { id } = await aRole(db, { ...at, tasks: store, title: 'Væk', ...over })
    const found = await db.read((q) => getPublicRole(q, nobody, id))
    return 'gone' in found ? [found.gone.status, found.gone.similar.map(({ title }) => title)] : 'open'
  }
  const others = ['alike', 'near']
  expect(await gone({ status: 'closed' })).toEqual([410, others])
  expect(await gone({ status: 'filled', placed: 1 })).toEqual([410, others])
  expect(await gone({ status: 'paused' })).toEqual([404, others])
  expect(await gone({ status: 'paused', expiresOn: '2026-11-23' })).toEqual([410, others])
  expect(await gone({ expiresOn: '2026-11-24' })).toBe('open')
  const over = await gone({ expiresOn: '2026-11-23' })
  expect(over[0]).toBe(410)
  await expect(gone({ status: 'draft' })).rejects.toMatchObject({ init: { status: 404 } })
  await expect(gone({ status: 'closed', publishedAt: null })).rejects.toMatchObject({ init: { status: 404 } })
})
