import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'

/** A request of this actor on Tuesday 24 November 2026 at nine; `seen` collects what `saw` was told. */
export function aVisit(actor: Actor, over: Partial<OpenVisit> = {}): OpenVisit & { seen: Map<string, string[]> } {
  const seen = new Map<string, string[]>()
  return {
    actor,
    purpose: 'test',
    route: '/test',
    now: new Date('2026-11-24T08:00:00Z'),
    locale: 'da',
    saw: (candidateId, groups) => void seen.set(candidateId, [...(seen.get(candidateId) ?? []), ...groups]),
    ...over,
    seen,
  }
}
