import type { Fraction } from '../fraction.ts'
import type { Journey } from '../journey.ts'
import type { Setting } from '../setting.ts'
import type { Fact } from './part.ts'

/** How much of her own limit the way to work leaves. */
export function travelFact(journey: Journey, setting: Setting): Fact {
  const estimated = journey.kind === 'estimate'
  const values = {
    candidate: estimated ? journey.limit : null,
    role: journey.kind,
    minutes: estimated ? journey.minutes : null,
    weight: 1,
    credit: credit(journey, setting.weights.unknown.travel),
  }
  return { id: '', values }
}

function credit(journey: Journey, forUnknown: Fraction): Fraction {
  if (journey.kind === 'remote') return [1, 1]
  if (journey.kind !== 'estimate') return forUnknown
  return [Math.max(0, journey.limit - journey.minutes), journey.limit]
}
