import type { Profile, ProfileRecord } from './candidate.ts'
import type { PartInput } from './profile-form.ts'
import { isInGroup, type ProfilePart } from './profile-part.ts'
import { isMarkOf, unknownMark } from './settled.ts'

/** The fields of a page with its answers, as they are to be stored; what the page did not show stays as it is. */
export function mergePart(part: ProfilePart, profile: ProfileRecord, input: PartInput): Partial<ProfileRecord> {
  const others = (profile.settled ?? []).filter((mark) => !isMarkOf(mark, part.id))
  const unknown = (input.unknown ?? []).map((question) => unknownMark(part.id, question))
  const settled = [...others, ...(input.settled ? [part.id] : []), ...unknown].sort()
  return { ...mergeValues(part, profile, input), settled }
}

function mergeValues(part: ProfilePart, profile: Profile, { values, shown = [] }: PartInput): Partial<Profile> {
  if (part.group) {
    const group = part.group
    return { needs: [...profile.needs.filter((need) => !isInGroup(need.item, group)), ...(values.needs ?? [])] }
  }
  if (part.id !== 'wishes') return values
  const unseen = (ids: readonly string[]) => ids.filter((id) => !shown.includes(id))
  return {
    wishes: [...unseen(profile.wishes), ...(values.wishes ?? [])],
    unwanted: [...unseen(profile.unwanted), ...(values.unwanted ?? [])],
  }
}

/** The fields whose values differ, with both; empty when nothing has changed. Order of keys and needs is no change. */
export function changedFields(
  before: ProfileRecord,
  after: Partial<ProfileRecord>,
): { was: Partial<ProfileRecord>; is: Partial<ProfileRecord> } {
  const fields = (Object.keys(after) as (keyof ProfileRecord)[]).filter(
    (field) =>
      inOrder(before[field] ?? null) !== inOrder(after[field] ?? null) &&
      !(isNone(before[field]) && isNone(after[field])),
  )
  const pick = (record: Partial<ProfileRecord>) =>
    Object.fromEntries(fields.map((field) => [field, record[field] ?? null]))
  return { was: pick(before), is: pick(after) }
}

const isNone = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** A text that is the same for values that mean the same. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (Array.isArray(inner) && inner.some((entry) => typeof entry === 'object')) return inner.map(inOrder).sort()
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
