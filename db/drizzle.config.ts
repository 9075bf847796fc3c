import { defineConfig } from 'drizzle-kit'

const postgres = process.env.DATABASE_URL?.startsWith('postgres')

/** Makes the SQL of a schema change for the engine that DATABASE_URL names (`postgres:` or `file:` is enough). */
export default defineConfig({
  schema: './db/schema/index.ts',
  dialect: postgres ? 'postgresql' : 'sqlite',
  out: process.env.MIGRATIONS_OUT ?? (postgres ? './migrations/postgres' : './migrations/sqlite'),
})
