import type { AccountRole } from './account.ts'

/** The people of the demo, one a role. They exist in demo mode only. */
export const DEMO_LOGINS = [
  { role: 'candidate', email: 'borger@demo.fleksbro.dk' },
  { role: 'employer', email: 'virksomhed@demo.fleksbro.dk' },
  { role: 'consultant', email: 'konsulent@demo.fleksbro.dk' },
  { role: 'leader', email: 'leder@demo.fleksbro.dk' },
  { role: 'admin', email: 'admin@demo.fleksbro.dk' },
] as const satisfies readonly { role: AccountRole; email: string }[]

export const DEMO_PASSWORD = 'fleksbro-demo'
