import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Locale } from '#app/i18n/translate.ts'
import type { Db } from '#db/client.server.ts'
import { users } from '#db/schema/index.ts'

/** Writes mail to this person in the language that she chose for the screens. */
export async function rememberLanguage(db: Db, { actor }: Pick<OpenVisit, 'actor'>, locale: Locale): Promise<void> {
  await db.tx((tx) => tx.update(users).set({ locale }).where(eq(users.id, actor.userId)))
}
