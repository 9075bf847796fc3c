import { addDays } from '#app/domain/rules/calendar.ts'
import type { RoleStatus } from './role.ts'

/** An employer is told so many days before one of its jobs runs out. */
export const NOTICE_DAYS = 7

/** Whether a job that is posted will run out within the notice. Days as YYYY-MM-DD. */
export function isExpiring(
  role: { readonly status: RoleStatus; readonly expiresOn: string | null },
  today: string,
): boolean {
  return role.status === 'published' && role.expiresOn !== null && role.expiresOn <= addDays(today, NOTICE_DAYS)
}
