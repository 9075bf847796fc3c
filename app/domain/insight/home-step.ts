import type { CandidateStatus } from '#app/domain/candidates/candidate.ts'
import type { IntroductionStatus, Turn } from '#app/domain/introductions/introduction.ts'

/** What the start page needs to know of an introduction. */
export interface HomeIntroduction {
  readonly id: string
  readonly status: IntroductionStatus
  readonly since: Date
  readonly turn: Turn | null
  readonly onHold: boolean
  readonly roleTitle: string | null
  readonly employerName: string
}

/** The one thing on top of a candidate's start page. */
export type HomeStep =
  | { readonly kind: 'answer' | 'sign' | 'wait'; readonly introduction: HomeIntroduction }
  | { readonly kind: 'profile'; readonly part: string; readonly begun: boolean }
  | { readonly kind: 'jobs' | 'placed' | 'closed' }

export interface HomeFacts {
  readonly status: CandidateStatus
  /** The first part of the profile that is open, by its address. */
  readonly part: string | null
  readonly begun: boolean
}

/** What waits for her comes first, then what is under way, then the profile. Her own silence is never a task. */
export function homeStep(introductions: readonly HomeIntroduction[], facts: HomeFacts): HomeStep {
  const hers = introductions.find(({ turn }) => turn === 'candidate')
  if (hers) return { kind: hers.status === 'approved' ? 'answer' : 'sign', introduction: hers }
  const furthest = introductions.find(({ status }) => status !== 'wished') ?? introductions[0]
  if (furthest) return { kind: 'wait', introduction: furthest }
  if (facts.status === 'placed' || facts.status === 'closed') return { kind: facts.status }
  if (facts.part) return { kind: 'profile', part: facts.part, begun: facts.begun }
  return { kind: 'jobs' }
}

/** The steps of the way to the job as she sees them: approved, your answer, they see you, meeting, agreement. */
export function homeStage(status: IntroductionStatus): 0 | 1 | 2 | 3 | 4 {
  switch (status) {
    case 'approved':
      return 1
    case 'accepted':
      return 2
    case 'presented':
    case 'meeting':
    case 'trial':
      return 3
    case 'agreement':
      return 4
    default:
      return 0
  }
}
