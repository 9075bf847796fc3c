import type { ProfileRecord } from './candidate.ts'
import type { PartId } from './profile-part.ts'

/**
 * Answers without a value, as `settled` of a profile keeps them: `needs.body` is "no needs in this group", `hours?combine`
 * is "don't know" about one question of a part. Neither is a no, and what is not listed is not answered.
 */
export function unknownMark(part: PartId, question: string): string {
  return `${part}?${question}`
}

/** The questions of a part that she has answered "don't know" to. */
export function unknownIn(profile: Pick<ProfileRecord, 'settled'>, part: PartId): string[] {
  const start = unknownMark(part, '')
  return (profile.settled ?? []).filter((mark) => mark.startsWith(start)).map((mark) => mark.slice(start.length))
}

/** "Don't know" about needs: about the whole group, and about single things in it. */
export function unknownNeeds(profile: Pick<ProfileRecord, 'settled'>, part: PartId): [whole: boolean, items: string[]] {
  const unknown = unknownIn(profile, part)
  return [unknown.includes('all'), unknown.filter((question) => question !== 'all')]
}

/** Whether a mark was made on a part's page: the other marks stay when the page is saved. */
export function isMarkOf(mark: string, part: PartId): boolean {
  return mark === part || mark.startsWith(unknownMark(part, ''))
}
