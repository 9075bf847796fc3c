import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { can } from '#app/auth/policy.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { forbidden } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { municipalitySettings, users } from '#db/schema/index.ts'
import type { SettingsForm } from './form.ts'
import { NO_OWN_SETTINGS, type OwnSettings } from './settings.ts'

/** What a municipality has chosen, who could be the one whom employers ring, and whether the reader may change it. */
export interface SettingsPage {
  readonly own: OwnSettings
  readonly version: number
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly phone: string | null }[]
  readonly mayChange: boolean
}

/** The reader's own municipality's settings; two statements. Throws 403 for somebody without a municipality. */
export async function getSettingsPage(q: Reader, { actor }: OpenVisit): Promise<SettingsPage> {
  const { municipalityCode } = actor
  if (municipalityCode === null) throw forbidden()
  const { version, ...own } = await find(q, municipalityCode)
  return {
    own,
    version,
    colleagues: await whoCanBeRung(q, municipalityCode),
    mayChange: can(actor, 'settings.edit', { municipalityCode }),
  }
}

/** Somebody else has saved meanwhile: what holds now. */
export interface ChangedMeanwhile extends Refused {
  readonly now?: { readonly own: OwnSettings; readonly version: number }
}

/**
 * Saves the municipality's own settings. Of two who save at once the second is refused and told what holds now. The log
 * keeps what was and what is. Throws 403 for somebody without a municipality.
 */
export function changeSettings(db: Db, visit: OpenVisit, form: SettingsForm): Promise<Done | ChangedMeanwhile> {
  const { municipalityCode: code } = visit.actor
  if (code === null || !can(visit.actor, 'settings.edit', { municipalityCode: code })) throw forbidden()
  const { formId, version: seen, ...wanted } = form
  return once<ChangedMeanwhile>(db, visit, formId, async (tx): Promise<Done | ChangedMeanwhile> => {
    const { version, ...own } = await find(tx, code)
    if (version !== seen) return { ok: false, errors: { '': ['errors.changed'] }, now: { own, version } }
    const colleagues = await whoCanBeRung(tx, code)
    if (wanted.contactUserId && !colleagues.some(({ id }) => id === wanted.contactUserId))
      return { ok: false, errors: { contactUserId: ['settings.error.contactUserId'] } }
    const values = { ...wanted, updatedAt: visit.now, version: version + 1 }
    await tx
      .insert(municipalitySettings)
      .values({ code, ...values })
      .onConflictDoUpdate({ target: municipalitySettings.code, set: values })
    const names = Object.keys(NO_OWN_SETTINGS) as (keyof OwnSettings)[]
    const changes = names
      .filter((name) => own[name] !== wanted[name])
      .map((name) => ({ field: name, was: own[name], is: wanted[name] }))
    await recordChange(tx, visit, { entity: 'settings', entityId: code, action: 'changed', details: { changes } })
    return { ok: true, path: paths.settings() }
  })
}

/** What is stored, or nothing chosen yet (version 0). */
async function find(q: Reader, code: string): Promise<OwnSettings & { version: number }> {
  const { unitName, contactWeeks, answerDays, stepDays, roleDays, contactUserId, version } = municipalitySettings
  const [row] = await q
    .select({ unitName, contactWeeks, answerDays, stepDays, roleDays, contactUserId, version })
    .from(municipalitySettings)
    .where(eq(municipalitySettings.code, code))
  return row ?? { ...NO_OWN_SETTINGS, version: 0 }
}

/** The municipality's staff whose access is open, by name. */
function whoCanBeRung(q: Reader, code: string) {
  return q
    .select({ id: users.id, name: users.name, phone: users.phone })
    .from(users)
    .where(
      and(eq(users.municipalityCode, code), isNull(users.disabledAt), inArray(users.role, ['consultant', 'leader'])),
    )
    .orderBy(asc(users.name), asc(users.id))
}
