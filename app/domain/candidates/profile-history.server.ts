import type { Reader } from '#db/client.server.ts'
import type { ProfileRecord } from './candidate.ts'
import { changesSince } from './changes-since.server.ts'
import type { ProfilePart } from './profile-part.ts'

/** The profile as it was at an earlier version, as far as the log knows. */
export interface EarlierProfile {
  /** Whether the page's own fields have changed since, or whether that cannot be known. */
  readonly overtaken: boolean
  readonly profile: ProfileRecord
  /** Who changed the page last, and when; null when the log does not say. */
  readonly by: { readonly name: string; readonly at: Date } | null
}

/** Takes the log's changes back, one version at a time. What the log does not know counts as a change to the page. */
export async function findEarlierProfile(
  q: Reader,
  current: ProfileRecord,
  part: ProfilePart,
  version: number,
): Promise<EarlierProfile> {
  const versions = { from: version, to: current.version }
  const { changes, known } = await changesSince(q, current.candidateId, 'profile', versions)
  const ours = changes.filter(({ body }) => body.part === part.id)
  const profile: ProfileRecord = Object.assign({}, current, ...ours.map(({ body }) => body.was))
  const last = ours[0]
  return { overtaken: !known || ours.length > 0, profile, by: last?.name ? { name: last.name, at: last.at } : null }
}
