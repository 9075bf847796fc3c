import { data } from '@remix-run/node'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { changeLines } from '#app/domain/roles/role-answer.server.ts'
import type { Changed } from '#app/domain/roles/write-role.server.ts'
import { invalid, type Parsed } from '#app/http/form.server.ts'
import type { WorkplaceForm } from './form.ts'

/**
 * The form of a workplace comes back: with what is wrong (400), or with what somebody else changed meanwhile and the
 * version to carry from now on (409). All that was typed is in it.
 */
export function workplaceAnswer(
  visit: OpenVisit,
  parsed: Parsed<WorkplaceForm>,
  refusal: Partial<Exclude<Changed, { ok: true }>> = {},
) {
  const { result } = invalid(parsed, refusal.errors).data
  return data(
    {
      result,
      changed: refusal.changed && changeLines(refusal.changed, visit),
      version: refusal.version ?? null,
      seen: visit.now.toISOString(),
    },
    { status: refusal.version === undefined ? 400 : 409 },
  )
}
