import { criterion, type Finding, type Outcome } from '../findings.ts'
import type { Journey } from '../journey.ts'
import { type Candidate, MODES, type Role } from '../types.ts'

/** Whether the way to work is within the candidate's own limit; a quarter above is asked, since it is an estimate. */
export function travelCriterion(candidate: Candidate, role: Role, journey: Journey): Finding {
  const estimated = journey.kind === 'estimate'
  const { minutes = null, modes = [] } = candidate.travel ?? {}
  return criterion('travel', outcome(journey), {
    candidate: {
      minutes,
      modes: MODES.filter((mode) => modes.includes(mode)),
      land: candidate.place?.land ?? null,
    },
    role: { remote: role.remote ?? 0, land: role.place?.land ?? null },
    minutes: estimated ? journey.minutes : null,
    mode: estimated ? journey.mode : null,
  })
}

function outcome(journey: Journey): Outcome {
  if (journey.kind === 'remote') return 'met'
  if (journey.kind !== 'estimate') return 'question'
  if (journey.minutes <= journey.limit) return 'met'
  return 4 * journey.minutes <= 5 * journey.limit ? 'question' : 'conflict'
}
