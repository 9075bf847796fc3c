import { eq } from 'drizzle-orm'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { municipalitySettings } from '#db/schema/index.ts'
import { NO_OWN_SETTINGS, type Settings, settingsIn } from './settings.ts'

/** What holds in a municipality now: its own choices, and Fleksbro's defaults for the rest. One statement. */
export async function getSettings(q: Reader, municipalityCode: string | null, now: Date): Promise<Settings> {
  const [own] = await q
    .select()
    .from(municipalitySettings)
    .where(eq(municipalitySettings.code, municipalityCode ?? ''))
  return settingsIn(own ?? NO_OWN_SETTINGS, dayOf(now))
}
