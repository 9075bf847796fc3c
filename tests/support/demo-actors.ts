import { inArray } from 'drizzle-orm'
import type { Actor } from '#app/domain/accounts/account.ts'
import { DEMO_LOGINS } from '#app/domain/accounts/demo-logins.ts'
import type { Db } from '#db/client.server.ts'
import { candidates, employerUsers, users } from '#db/schema/index.ts'

/** The five logins of the demo as actors. */
export async function demoActors(db: Db): Promise<Actor[]> {
  const emails = DEMO_LOGINS.map(({ email }) => email)
  return db.read(async (q) => {
    const found = await q.select().from(users).where(inArray(users.email, emails))
    const people = await q.select().from(candidates)
    const firms = await q.select().from(employerUsers)
    return found.map(({ id, role, name, email, municipalityCode }) => ({
      userId: id,
      role,
      name,
      email,
      municipalityCode,
      employerId: firms.find(({ userId }) => userId === id)?.employerId ?? null,
      candidateId: people.find(({ userId }) => userId === id)?.id ?? null,
    }))
  })
}
