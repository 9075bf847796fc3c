import type { Actor } from '#app/domain/accounts/account.ts'
import { DEMO_LOGINS } from '#app/domain/accounts/demo-logins.ts'
import type { Db } from '#db/client.server.ts'
import { candidates, employerUsers, users } from '#db/schema/index.ts'

/** The five logins of the demo as actors. */
export async function demoActors(db: Db): Promise<Actor[]> {
  const emails: readonly string[] = DEMO_LOGINS.map(({ email }) => email)
  return (await everyActor(db)).filter(({ email }) => emails.includes(email))
}

/** Everybody who has an account, as actors. */
export async function everyActor(db: Db): Promise<Actor[]> {
  return db.read(async (q) => {
    const found = await q.select().from(users)
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
