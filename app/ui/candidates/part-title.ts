import type { ProfilePart } from '#app/domain/candidates/profile-part.ts'
import type { profile } from '#app/i18n/texts/profile.ts'
import type { Translate } from '#app/i18n/translate.ts'

type Own = Exclude<ProfilePart['id'], `needs.${string}`>

/** The title of a part: the vocabulary's word for a group of needs, else the screen's own. */
export function partTitle(
  part: { readonly id: ProfilePart['id']; readonly group?: string | null },
  t: Translate<(typeof profile)['da']>,
): string {
  return part.group ?? t(`profile.part.${part.id as Own}`)
}
