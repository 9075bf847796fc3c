/** Lists that staff narrow, sort and keep views of. */
export const LISTS = ['candidates', 'employers', 'roles', 'introductions'] as const
export type ListName = (typeof LISTS)[number]
