import type { NoticeEvent, NoticeKind, Telling } from '#app/domain/notifications/notice.ts'
import { consultantsOf, type TellBy, tell, usersOfEmployer } from '#app/domain/notifications/notices.server.ts'
import { paths } from '#app/paths.ts'
import type { Writer } from '#db/client.server.ts'
import {
  type IntroductionStatus,
  isClosed,
  isUntold,
  type Party,
  presented,
  type Turn,
  turnOf,
} from './introduction.ts'
import { historyOf, type IntroductionRecord, turnFactsOf } from './record.server.ts'

/** What happened to an introduction: by whom, and for whom when it was written down. */
export interface Happening {
  readonly event: NoticeEvent<'introduction'>
  readonly by: Party | null
  readonly onBehalfOf?: 'candidate' | 'employer' | undefined
}

/** Between a candidate and her consultant: others are told only when it becomes their turn. */
const QUIET: readonly Happening['event'][] = ['consent_withdrawn', 'consent_renewed', 'other_placed']

/** What a step of the state table is told as. How an introduction ended is read on its own page. */
export function eventOf(from: IntroductionStatus | null, to: IntroductionStatus): Happening['event'] {
  if (to === 'meeting' && from === 'meeting') return 'meeting_moved'
  return isClosed(to) ? 'ended' : (to as Exclude<typeof to, 'declined' | 'withdrawn' | 'expired' | 'filled_elsewhere'>)
}

/**
 * Tells whom a step concerns, with the record as it is after it: whoever's turn it is now, by the state table; her
 * consultant of all that others did (everybody's of the municipality when nobody is responsible and it waits for one);
 * the employer from the moment when she was presented. A no of hers is told to her consultant alone (DESIGN 5).
 */
export async function tellStep(tx: Writer, by: TellBy, after: IntroductionRecord, what: Happening): Promise<void> {
  const turn = turnOf(turnFactsOf(after, by.now))
  const { candidate, account, employer, introduction } = after
  const about = { subjectId: introduction.id, link: paths.introduction(introduction.id) }
  const firmsWish = what.event === 'wished' && what.by === 'employer'
  const event = firmsWish ? 'wished_firm' : what.event
  const to = (party: Turn, ids: readonly string[]) =>
    tell(tx, by, ids, { ...about, kind: kindFor(turn === party, what), event } as Telling)

  const untold = firmsWish || isUntold(introduction.status, after.events)
  if (account && !untold && concerns('candidate', turn, what)) await to('candidate', [account.id])
  if (presented(historyOf(after)) && concerns('employer', turn, what))
    await to('employer', await usersOfEmployer(tx, employer.id))
  if (candidate.consultantId) await to('municipality', [candidate.consultantId])
  else if (turn === 'municipality') await to('municipality', await consultantsOf(tx, candidate.municipalityCode))
}

/** A time to meet is an appointment, whoever's turn it is not. */
function kindFor(yours: boolean, { event }: Happening): NoticeKind {
  if (yours) return 'introduction'
  return event === 'meeting' || event === 'meeting_moved' ? 'talk' : 'introduction_news'
}

function concerns(party: 'candidate' | 'employer', turn: Turn | null, { event, by, onBehalfOf }: Happening): boolean {
  if (event === 'other_placed') return false
  if (QUIET.includes(event)) return turn === party
  if (event !== 'ended') return true
  // Her own no, told in person, is no news to her; a role that the employer closed or filled is none to the employer.
  return party === 'candidate' ? onBehalfOf !== 'candidate' : by !== 'platform' && onBehalfOf !== 'employer'
}
