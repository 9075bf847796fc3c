/** What a signed-in person is to the platform. Roles are a column and rules are code (auth/policy.ts). */
export const ACCOUNT_ROLES = ['employer', 'candidate', 'consultant', 'leader', 'admin'] as const
export type AccountRole = (typeof ACCOUNT_ROLES)[number]

/** The roles that an admin gives out in her municipality. */
export const STAFF_ROLES = ['consultant', 'leader', 'admin'] as const satisfies readonly AccountRole[]
export type StaffRole = (typeof STAFF_ROLES)[number]

/** Where a colleague's access stands: can sign in, has an open invitation, has one that ran out, or is shut out. */
export const ACCESS_STATES = ['active', 'invited', 'expired', 'disabled'] as const
export type AccessState = (typeof ACCESS_STATES)[number]

/** Why a single-use link was sent. */
export const LINK_PURPOSES = ['invitation', 'reset'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

/** Links die by themselves: an invitation after 14 days, a reset after one hour. */
export const LINK_LIFETIME_HOURS = { invitation: 14 * 24, reset: 1 } as const satisfies Record<LinkPurpose, number>

/** A signed-in person as the rules see her. `employerId` and `candidateId` are set for those two roles only. */
export interface Actor {
  readonly userId: string
  readonly role: AccountRole
  readonly name: string
  readonly email: string
  readonly municipalityCode: string | null
  readonly employerId: string | null
  readonly candidateId: string | null
  /** Notices that she had not read when her session was looked up, for the head of the page only. */
  readonly unread?: number
}
