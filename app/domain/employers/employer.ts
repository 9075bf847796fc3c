/** An employer learns nothing about candidates until a consultant has called back and verified it (DESIGN 4). */
export const EMPLOYER_STATUSES = ['unverified', 'verified', 'refused'] as const
export type EmployerStatus = (typeof EMPLOYER_STATUSES)[number]
