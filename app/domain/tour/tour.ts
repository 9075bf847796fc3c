import type { AccountRole } from '#app/domain/accounts/account.ts'
import { paths } from '#app/paths.ts'

/** The records of the demo that the tours lead to; null for one that is not there (any more). */
export interface TourPlaces {
  /** The demo employer's job that somebody is asked about, and the one that runs out soon. */
  readonly role: string
  readonly expiring: string
  /** A firm that nobody has called back yet. */
  readonly unverified: string
  /** The borger of the demo. */
  readonly candidate: string
  /** A consultant beside the one of the demo. */
  readonly colleague: string
  /** Introductions: the one that the borger is asked about, one shown to the employer, one with a talk agreed. */
  readonly asked: string | null
  readonly shown: string | null
  readonly meeting: string | null
  /** An introduction with an agreement under way, and a job that somebody got. */
  readonly agreement: string | null
  readonly placement: string | null
}

interface Step {
  /** The end of its text key. */
  readonly id: string
  readonly path: (places: TourPlaces) => string | null
}

const at = (id: string | null, path: (id: string) => string) => (id === null ? null : path(id))

/** The tours, in the order in which their stories meet; each shows one user's promise of DESIGN section 1. */
export const TOURS = {
  employer: [
    { id: 'post', path: () => paths.templates() },
    { id: 'reach', path: ({ role }) => paths.ownRole(role) },
    { id: 'cards', path: ({ role }) => paths.roleCards(role) },
    { id: 'meet', path: ({ shown }) => at(shown, paths.introduction) },
    { id: 'talk', path: ({ meeting }) => at(meeting, paths.introduction) },
    { id: 'renew', path: ({ expiring }) => paths.ownRole(expiring) },
    { id: 'cost', path: () => paths.cost() },
  ],
  candidate: [
    { id: 'answer', path: ({ asked }) => at(asked, paths.introduction) },
    { id: 'choose', path: ({ asked }) => at(asked, paths.answer) },
    { id: 'jobs', path: () => paths.ownRoles() },
    { id: 'profile', path: () => paths.ownProfile() },
    { id: 'preview', path: () => paths.preview(null) },
    { id: 'talks', path: () => paths.ownTalks() },
    { id: 'log', path: () => paths.log() },
  ],
  consultant: [
    { id: 'decide', path: ({ role }) => paths.rankedCandidates(role) },
    { id: 'why', path: ({ role, candidate }) => paths.match(role, candidate) },
    { id: 'advice', path: ({ role }) => paths.roleAdvice(role) },
    { id: 'list', path: () => paths.candidates() },
    { id: 'verify', path: ({ unverified }) => paths.employer(unverified) },
    { id: 'agreement', path: ({ agreement }) => at(agreement, paths.agreement) },
    { id: 'placement', path: ({ placement }) => at(placement, paths.placement) },
  ],
  leader: [
    { id: 'firms', path: () => paths.employers() },
    { id: 'jobs', path: () => paths.roleList() },
    { id: 'settings', path: () => paths.settings() },
    { id: 'rules', path: () => paths.howWeMatch() },
    { id: 'log', path: () => paths.log() },
  ],
  admin: [
    { id: 'colleague', path: ({ colleague }) => paths.account(colleague) },
    { id: 'units', path: () => paths.units() },
    { id: 'settings', path: () => paths.settings() },
    { id: 'account', path: () => paths.ownAccount() },
    { id: 'log', path: () => paths.log() },
  ],
} as const satisfies Record<AccountRole, readonly Step[]>

/** The page that a role lands on after signing in: there the tour is offered. */
const STARTS: Readonly<Record<AccountRole, string>> = {
  employer: paths.ownEmployer(),
  candidate: paths.home(),
  consultant: paths.home(),
  leader: paths.overview(),
  admin: paths.accounts(),
}

export function isStart(role: AccountRole, pathname: string): boolean {
  return STARTS[role] === pathname
}
