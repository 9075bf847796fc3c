import { sql } from 'drizzle-orm'
import { candidates } from '#db/schema/index.ts'

/**
 * Whether the consultant of a statement's candidate has left: her account is closed, or she is no consultant any more.
 * Until somebody else takes over the candidate is on everybody's list.
 */
export const isLeftBehind = sql`exists (select 1 from users gone where gone.id = ${candidates.consultantId}
  and (gone.disabled_at is not null or gone.role <> 'consultant'))`
