import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { NO_OWN_SETTINGS, settingsIn } from '#app/domain/municipalities/settings.ts'
import { findMunicipality } from '#app/domain/vocabulary/municipality.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, municipalitySettings, users } from '#db/schema/index.ts'
import { type NamedContact, promiseWords } from './named-contact.ts'

interface Asking {
  readonly now: Date
  readonly locale: Locale
}

const person = { id: users.id, name: users.name, phone: users.phone, email: users.email }

/** Staff of a municipality who can be rung: one whose access is closed never is. */
const canBeRung = and(isNull(users.disabledAt), inArray(users.role, ['consultant', 'leader', 'admin']))

/**
 * Whom an employer rings: its own consultant, else whomever its municipality has named for all, else the municipality
 * itself. One statement. The caller has asserted that the reader may see the employer. Null for one that is not there.
 */
export async function findNamedContact(q: Reader, asking: Asking, employerId: string): Promise<NamedContact | null> {
  const rows = await q
    .select({ employer: employers, own: municipalitySettings, person })
    .from(employers)
    .leftJoin(municipalitySettings, eq(municipalitySettings.code, employers.municipalityCode))
    .leftJoin(
      users,
      and(
        or(eq(users.id, employers.consultantId), eq(users.id, municipalitySettings.contactUserId)),
        eq(users.municipalityCode, employers.municipalityCode),
        canBeRung,
      ),
    )
    .where(eq(employers.id, employerId))
  const [first] = rows
  if (!first) return null
  const { employer, own } = first
  const people = rows.flatMap((row) => row.person ?? [])
  const named = people.find(({ id }) => id === employer.consultantId) ?? people[0] ?? null
  return contact(named, employer.municipalityCode, own, employer, asking)
}

/** Whom an employer of a municipality rings that has no contact of its own yet. One statement. */
export async function findGeneralContact(q: Reader, asking: Asking, code: string): Promise<NamedContact | null> {
  if (!findMunicipality(code)) return null
  const [row] = await q
    .select({ own: municipalitySettings, person })
    .from(municipalitySettings)
    .leftJoin(users, and(eq(users.id, municipalitySettings.contactUserId), canBeRung))
    .where(eq(municipalitySettings.code, code))
  return contact(row?.person ?? null, code, row?.own ?? null, { status: 'unverified', createdAt: asking.now }, asking)
}

function contact(
  named: { readonly name: string; readonly phone: string | null; readonly email: string } | null,
  code: string,
  own: typeof municipalitySettings.$inferSelect | null,
  about: Parameters<typeof promiseWords>[0],
  asking: Asking,
): NamedContact {
  const { unitName, answerDays } = settingsIn(own ?? NO_OWN_SETTINGS, dayOf(asking.now))
  return {
    name: named?.name ?? null,
    phone: named?.phone ?? null,
    email: named?.email ?? null,
    unit: unitName,
    municipality: findMunicipality(code)?.name ?? '',
    promise: promiseWords(about, answerDays, asking),
  }
}
