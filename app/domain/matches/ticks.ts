import type { Reason } from '#app/domain/explanations/reason.ts'
import { APPROVAL_REASONS, tickField, whyField } from '#app/domain/introductions/reasons.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import type { matchWords } from '#app/i18n/texts/matches-server.ts'
import type { Locale, Translate } from '#app/i18n/translate.ts'
import type { TickData } from './match-page.ts'

type Say = Translate<(typeof matchWords)['da']>

/** Something that an approval asks for a tick for, in words. `what` is short and has no final stop. */
export function tickOf(kind: 'conflict' | 'question', code: string, what: string, say: Say): TickData {
  const conflict = kind === 'conflict'
  return {
    code,
    tick: tickField(code),
    why: conflict ? whyField(code) : null,
    title: conflict ? `${what}.` : say('tick.question', { what }),
    note: say(conflict ? 'tick.conflictNote' : 'tick.questionNote'),
    whyLabel: say('tick.why', { what }),
    missing: say('tick.missing', { what }),
    missingWhy: say('tick.missingWhy', { what }),
  }
}

/** A finding's thing without its question: the need's own name, else the reason's title. */
export function whatOf(code: string, reason: Reason | undefined, locale: Locale): string {
  const item = code.startsWith('need.') ? findAccommodation(code.slice('need.'.length)) : null
  return item?.label[locale] ?? reason?.title ?? code
}

/** The reasons to approve although something speaks against it, in words. */
export function whyOptions(name: string, say: Say): { value: string; label: string }[] {
  return APPROVAL_REASONS.map((value) => {
    const label = value === 'candidate_wants' ? say('why.candidate_wants', { name }) : say(`why.${value}`)
    return { value, label }
  })
}
