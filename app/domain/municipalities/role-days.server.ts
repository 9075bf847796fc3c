import { eq } from 'drizzle-orm'
import { ROLE_OPEN_DAYS } from '#app/domain/rules/role-days.ts'
import type { Reader } from '#db/client.server.ts'
import { municipalitySettings } from '#db/schema/index.ts'

/** For how many days a job in a municipality is open before it is renewed: its own choice, else the default. */
export async function getRoleDays(q: Reader, municipalityCode: string): Promise<number> {
  const [own] = await q
    .select({ days: municipalitySettings.roleDays })
    .from(municipalitySettings)
    .where(eq(municipalitySettings.code, municipalityCode))
  return own?.days ?? ROLE_OPEN_DAYS
}
