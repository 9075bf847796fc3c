import { createHash } from 'node:crypto'
import { eq, lte, sql } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import type { Actor } from '#app/domain/accounts/account.ts'
import { isProduction } from '#app/env.server.ts'
import type { Db } from '#db/client.server.ts'
import { candidates, employerUsers, notices, sessions, users } from '#db/schema/index.ts'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOver>
    DatabaseUserAttributes: Omit<Actor, 'userId'>
  }
}

const hashed = (token: string) => createHash('sha256').update(token).digest('hex')

/** Found with the session, so that no page pays a statement for the number in its head. */
const unreadOf = sql<number>`(select count(*) from ${notices} where ${notices.userId} = ${users.id} and ${notices.readAt} is null)`

/** Lucia's adapter for both engines: every write goes through db.tx, and only the token's hash is stored. */
function adapter(db: Db): Adapter {
  return {
    async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const [row] = await db.read((q) =>
        q
          .select({
            session: sessions,
            user: users,
            employerId: employerUsers.employerId,
            candidateId: candidates.id,
            unread: unreadOf.mapWith(Number),
          })
          .from(sessions)
          .innerJoin(users, eq(sessions.userId, users.id))
          .leftJoin(employerUsers, eq(employerUsers.userId, users.id))
          .leftJoin(candidates, eq(candidates.userId, users.id))
          .where(eq(sessions.id, hashed(token))),
      )
      if (!row || row.user.disabledAt) return [null, null]
      const { role, name, email, municipalityCode } = row.user
      const attributes = {
        role,
        name,
        email,
        municipalityCode,
        employerId: row.employerId,
        candidateId: row.candidateId,
        unread: row.unread,
      }
      const { userId, expiresAt } = row.session
      return [
        { id: token, userId, expiresAt, attributes: {} },
        { id: userId, attributes },
      ]
    },
    getUserSessions: async () => [],
    setSession: (session) =>
      db.tx(async (tx) => {
        const { userId, expiresAt } = session
        await tx.insert(sessions).values({ id: hashed(session.id), userId, expiresAt, createdAt: new Date() })
      }),
    updateSessionExpiration: (token, expiresAt) =>
      db.tx(async (tx) => {
        await tx
          .update(sessions)
          .set({ expiresAt })
          .where(eq(sessions.id, hashed(token)))
      }),
    deleteSession: (token) =>
      db.tx(async (tx) => {
        await tx.delete(sessions).where(eq(sessions.id, hashed(token)))
      }),
    deleteUserSessions: (userId) =>
      db.tx(async (tx) => {
        await tx.delete(sessions).where(eq(sessions.userId, userId))
      }),
    deleteExpiredSessions: () =>
      db.tx(async (tx) => {
        await tx.delete(sessions).where(lte(sessions.expiresAt, new Date()))
      }),
  }
}

function luciaOver(db: Db) {
  return new Lucia(adapter(db), {
    sessionExpiresIn: new TimeSpan(12, 'h'),
    sessionCookie: {
      name: 'fleksbro',
      expires: false,
      attributes: { secure: isProduction(), sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (attributes) => attributes,
  })
}

const known = new WeakMap<Db, ReturnType<typeof luciaOver>>()
function lucia(db: Db) {
  const found = known.get(db) ?? luciaOver(db)
  known.set(db, found)
  return found
}

/** The request's token; null for none and for a cookie that cannot be read, which Lucia throws at. */
function tokenOf(db: Db, request: Request): string | null {
  try {
    return lucia(db).readSessionCookie(request.headers.get('cookie') ?? '')
  } catch {
    return null
  }
}

/** Who sent the request, by its session cookie; null for nobody, an expired session or a disabled account. */
export async function findActor(db: Db, request: Request): Promise<Actor | null> {
  const token = tokenOf(db, request)
  if (!token) return null
  const { user } = await lucia(db).validateSession(token)
  if (!user) return null
  const { id, ...attributes } = user
  return { userId: id, ...attributes }
}

/** Opens a session and returns the Set-Cookie value. */
export async function startSession(db: Db, userId: string): Promise<string> {
  const session = await lucia(db).createSession(userId, {})
  return lucia(db).createSessionCookie(session.id).serialize()
}

/** Ends the request's session and returns the Set-Cookie value that clears it. */
export async function endSession(db: Db, request: Request): Promise<string> {
  const token = tokenOf(db, request)
  if (token) await lucia(db).invalidateSession(token)
  return lucia(db).createBlankSessionCookie().serialize()
}

/** Ends every session of a user, e.g. after a new password. */
export function endAllSessions(db: Db, userId: string): Promise<void> {
  return lucia(db).invalidateUserSessions(userId)
}
