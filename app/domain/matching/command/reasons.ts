import type { Finding } from '../findings.ts'

type Outcome = Exclude<Finding['kind'], 'against'>

/** What each outcome of a criterion means; a question of a need tells by its verdict. */
const REASONS: { readonly [criterion: string]: { readonly [outcome in Outcome]?: string } } = {
  hours: {
    for: 'the hours meet',
    question: 'the job is smaller than her hours, and she has not said whether she takes several',
    conflict: 'the hours do not meet',
  },
  week: {
    for: 'days that both have hold the least hours',
    question: 'a week is not answered',
    conflict: 'no days that both have, and she may work, hold the least hours',
  },
  need: { for: 'the role satisfies it', conflict: 'the role does not satisfy it' },
  licence: { for: 'she has it', question: 'she has not said', conflict: 'she has not got it' },
  competence: {
    for: 'at the level asked for',
    question: 'below the level, near to it, or not answered',
    conflict: 'she has not got it',
  },
  travel: {
    for: 'she gets there within her limit, or works at home',
    question: 'the way is not known, or a little above her limit, which is an estimate',
    conflict: 'too far for her',
  },
  start: { for: 'she is free in time', question: 'she is free later than the latest start' },
}

/** Why a criterion came out as it did, in a few words; null for a scored fact, whose points say it. */
export function reasonOf({ code, kind, values, close }: Finding): string | null {
  if (code.startsWith('score.') || kind === 'against') return null
  const [criterion = ''] = code.split('.')
  if (criterion === 'need' && kind === 'question') {
    return values.verdict === 'arrange' ? 'it can be arranged' : 'nobody has answered it'
  }
  const reason = (Object.hasOwn(REASONS, criterion) && REASONS[criterion]?.[kind]) || null
  return reason && close && kind === 'conflict' ? `${reason}, but only just` : reason
}
