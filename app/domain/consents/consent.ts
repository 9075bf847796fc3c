/** What a candidate can let one employer see, chosen one by one. Needs are one field each: `need.<item>`. */
export const CONSENT_FIELDS = ['name', 'contact', 'hours', 'week', 'competences', 'presentation'] as const
export type ConsentField = (typeof CONSENT_FIELDS)[number] | `need.${string}`

/** How a consent reached the platform. A consultant can record one, never give one (DESIGN 5). */
export const CONSENT_WAYS = ['self', 'meeting', 'phone', 'paper'] as const
export type ConsentWay = (typeof CONSENT_WAYS)[number]
