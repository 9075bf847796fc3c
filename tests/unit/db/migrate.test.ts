import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { openDb } from '#db/client.server.ts'
import { dialect } from '#db/kit.ts'
import { migrate } from '#db/migrate.server.ts'
import { emptyDatabase, testDb } from '#tests/support/database.ts'
import { anotherProcess, migrationsOf } from './trial.ts'

/** What only a file can do: on PostgreSQL there is nothing to test or to skip. */
const onSqlite: typeof test | ((name: string, body: () => Promise<void>) => void) =
  dialect === 'sqlite' ? test : () => {}

const FIRST = 'create table things (id text primary key);'
const SECOND = `insert into things values ('one');`

function folderOf(files: Record<string, string>): string {
  const { folder, remove } = migrationsOf(files)
  onTestFinished(remove)
  return folder
}

async function rows(url: string, columns: string, from: string): Promise<unknown[]> {
  const db = await openDb(url)
  const found = await db.read((r) => r.select({ found: sql.raw(columns) }).from(sql.raw(from)))
  await db.close()
  return found.map((row) => row.found)
}

test('each migration is applied once, in order, and remembered', async () => {
  const url = await emptyDatabase()
  await migrate(url, folderOf({ '0000_first': FIRST }))
  await migrate(url, folderOf({ '0000_first': FIRST, '0001_second': SECOND }))
  await migrate(url, folderOf({ '0000_first': FIRST, '0001_second': SECOND }))
  expect(await rows(url, 'id', 'things')).toEqual(['one'])
  expect(await rows(url, 'name', 'migrations order by name')).toEqual(['0000_first', '0001_second'])
})

test('of three processes that start at once, each migration is applied by one', async () => {
  const url = await emptyDatabase()
  const slow = `create table slow as with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000000)
    select max(i) as i from n;`
  const folder = folderOf({ '0000_first': FIRST, '0001_slow': slow, '0002_second': SECOND })
  const others = [anotherProcess('migrate', url, folder), anotherProcess('migrate', url, folder)]
  await Promise.all(others.map((other) => other.begun))
  await Promise.all([migrate(url, folder), ...others.map((other) => other.ended)])
  expect(await rows(url, 'id', 'things')).toEqual(['one'])
  expect(await rows(url, 'name', 'migrations')).toHaveLength(3)
})

test('a database that is newer than the program is refused', async () => {
  const url = await emptyDatabase()
  await migrate(url, folderOf({ '0000_first': FIRST, '0001_second': SECOND }))
  await expect(migrate(url, folderOf({ '0000_first': FIRST }))).rejects.toMatchObject({ code: 'DATABASE_NEWER' })
})

test('a migration that was edited after it had been applied is refused', async () => {
  const url = await emptyDatabase()
  await migrate(url, folderOf({ '0000_first': FIRST }))
  const edited = migrate(url, folderOf({ '0000_first': `${FIRST} -- edited` }))
  await expect(edited).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' })
})

test('when one migration fails, none of those that were waiting is applied', async () => {
  const url = await emptyDatabase()
  await expect(
    migrate(url, folderOf({ '0000_first': FIRST, '0001_bad': 'select no_such from things;' })),
  ).rejects.toThrow()
  await migrate(url, folderOf({ '0000_other': 'create table things (id integer);' }))
  expect(await rows(url, 'name', 'migrations')).toEqual(['0000_other'])
})

const TRIGGER = {
  sqlite: `
    create trigger things_are_kept before delete on things begin
      select raise(abort, 'things are kept; always');
    end;`,
  pg: `
    create function keep() returns trigger language plpgsql as $$ begin raise exception 'things are kept; always'; end $$;
    create trigger things_are_kept before delete on things for each row execute function keep();`,
}

test('a migration may hold triggers and other SQL written by hand', async () => {
  const folder = folderOf({
    '0000_first': `${FIRST}\n--> statement-breakpoint\n${SECOND}`,
    '0001_keep': TRIGGER[dialect],
  })
  const db = await testDb(folder)
  const things = sql.raw('things')
  expect(await db.read((r) => r.select({ id: sql.raw('id') }).from(things))).toEqual([{ id: 'one' }])
  const { kit } = await import('#db/kit.ts')
  const deleting = db.tx((tx) => tx.delete(kit.table('things', { id: kit.text('id') })))
  const error = await deleting.catch((caught: Error) => caught)
  expect(`${error} ${error instanceof Error ? error.cause : ''}`).toContain('things are kept; always')
})

onSqlite('rebuilding a table keeps the rows that refer to it, and losing them is noticed', async () => {
  const url = await emptyDatabase()
  const child = `create table parts (id text, thing text references things (id) on delete cascade); insert into parts values ('p', 'one');`
  const files = { '0000_first': FIRST, '0001_second': SECOND, '0002_parts': child }
  await migrate(url, folderOf(files))
  const rebuild =
    'create table n (id text primary key, x text); insert into n (id) select id from things; drop table things; alter table n rename to things;'
  await migrate(url, folderOf({ ...files, '0003_rebuild': rebuild }))
  expect(await rows(url, 'id', 'parts')).toEqual(['p'])
  const lose = migrate(url, folderOf({ ...files, '0003_rebuild': rebuild, '0004_lose': 'delete from things;' }))
  await expect(lose).rejects.toMatchObject({ code: 'MIGRATION_BROKEN' })
  expect(await rows(url, 'id', 'things')).toEqual(['one'])
})
