import { answer } from './answer.ts'
import type { Setting } from './setting.ts'
import type { Condition, Measured, Need, Role, VocabularyItem } from './types.ts'

export type Verdict = 'met' | 'arrange' | 'unknown' | 'unmet'

export interface JudgedNeed {
  readonly verdict: Verdict
  readonly condition: Condition | undefined
  /** Unmet, but by no more than the item's margin. */
  readonly close: boolean
}

const FLAG: { readonly [answered: string]: Verdict } = { yes: 'met', partly: 'arrange', no: 'unmet' }

/**
 * Holds a need against what the role says about its item (README section 2). Unknown and absent are the same, and
 * neither yes nor no. Throws where the item is not in the vocabulary or an answer is not of the item's kind.
 */
export function judgeNeed(need: Need, role: Role, setting: Setting): JudgedNeed {
  const item = setting.vocabulary.get(need.item)
  if (!item) throw new RangeError(`${need.item} is not in the vocabulary`)
  const condition = answer(role.conditions, need.item)
  if (condition === undefined || condition === 'unknown') return { verdict: 'unknown', condition, close: false }
  if (item.kind === 'flag') {
    const verdict = typeof condition === 'string' ? answer(FLAG, condition) : undefined
    if (!verdict) throw new RangeError(`${item.id} takes yes, partly, no or unknown`)
    return { verdict, condition, close: false }
  }
  if (typeof condition === 'string' || need.limit === undefined) throw new RangeError(`${item.id} is measured`)
  return measure(condition, need.limit, item)
}

function measure(condition: Measured, limit: number, item: VocabularyItem): JudgedNeed {
  const lacking = lack(condition.value, limit, item)
  if (lacking <= 0) return { verdict: 'met', condition, close: false }
  const still = condition.adaptableTo === undefined ? lacking : lack(condition.adaptableTo, limit, item)
  if (still <= 0) return { verdict: 'arrange', condition, close: false }
  return { verdict: 'unmet', condition, close: isWithin(Math.min(lacking, still), item.margin ?? 0) }
}

/** How far a value is on the wrong side of the limit; 0 or less is satisfied, so the border is met. */
function lack(value: number, limit: number, item: VocabularyItem): number {
  return item.kind === 'atMost' ? value - limit : limit - value
}

/** Borders are within; compared at a millionth, so that 1.1 is 0.1 from 1. */
function isWithin(distance: number, margin: number): boolean {
  return Math.round((distance - margin) * 1e6) <= 0
}
