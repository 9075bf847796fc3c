/** The three who sign, in the order in which they must: the municipality last (DESIGN 5). */
export const SIGNING_PARTIES = ['employer', 'candidate', 'municipality'] as const
export type SigningParty = (typeof SIGNING_PARTIES)[number]

/** Types of fleksjob that the platform makes (DOMAIN 1.2). */
export const FLEKSJOB_KINDS = ['temporary', 'permanent'] as const
export type FleksjobKind = (typeof FLEKSJOB_KINDS)[number]
