import { CANDIDATE_STATUSES } from '#app/domain/candidates/candidate.ts'
import { EMPLOYER_STATUSES } from '#app/domain/employers/employer.ts'
import { INTRODUCTION_STATUSES } from '#app/domain/introductions/introduction.ts'
import { ROLE_STATUSES } from '#app/domain/roles/role.ts'
import { paths } from '#app/paths.ts'
import { type Asked, defineList, type ListSpec } from './asked.ts'
import type { ListName } from './saved-view.ts'

/** The municipality's candidates. `kontakt` is weeks without a talk. */
export const candidateList = defineList({
  list: 'candidates',
  path: paths.candidates(),
  selects: {
    hvis: ['all', 'mine', 'team'],
    status: ['active', ...CANDIDATE_STATUSES.filter((status) => status !== 'active'), 'any'],
    kontakt: ['', '4', '8', '12', '26', 'aldrig'],
    job: ['', 'uden'],
    profil: ['', 'timer', 'bekraeft'],
  },
  free: ['enhed'],
  orders: ['navn', 'kontakt', 'bevilget', 'ansvarlig', 'status'],
  first: 'navn',
})

/** Employers of the whole country; `venter` puts those first that wait for a call from the reader's municipality. */
export const employerList = defineList({
  list: 'employers',
  path: paths.employers(),
  selects: { status: ['', ...EMPLOYER_STATUSES], job: ['', 'ja', 'nej'] },
  free: ['kommune'],
  orders: ['venter', 'navn', 'status', 'job', 'oprettet'],
  first: 'venter',
})

/** Jobs as staff see them. `udloeb` is days until they run out. */
export const roleList = defineList({
  list: 'roles',
  path: paths.roleList(),
  selects: { status: ['', ...ROLE_STATUSES], udloeb: ['', '14', '30', 'udloebet'] },
  free: ['kommune', 'virksomhed'],
  orders: ['oprettet', 'titel', 'virksomhed', 'status', 'udloeb'],
  first: '-oprettet',
})

/** Introductions, for everybody who has some. */
export const introductionList = defineList({
  list: 'introductions',
  path: paths.introductions(),
  selects: {
    vis: ['open', 'placed', 'closed', 'all'],
    trin: ['', ...INTRODUCTION_STATUSES],
    tur: ['', 'municipality', 'candidate', 'employer'],
    mine: ['', 'ja'],
    frist: ['', 'ja'],
  },
  free: [],
  orders: ['siden', 'hvem', 'job', 'trin', 'frist'],
  first: '-siden',
})

type AskedOf<L> = L extends ListSpec<infer S, infer F, infer O> ? Asked<S, F, O> : never
export type CandidateAsked = AskedOf<typeof candidateList>
export type EmployerAsked = AskedOf<typeof employerList>
export type RoleAsked = AskedOf<typeof roleList>
export type IntroductionAsked = AskedOf<typeof introductionList>

/** Every list by its name. */
export const lists = {
  candidates: candidateList,
  employers: employerList,
  roles: roleList,
  introductions: introductionList,
} as const satisfies Record<ListName, unknown>
