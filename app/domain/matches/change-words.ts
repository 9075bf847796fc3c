import { candidateClause, roleClause } from '#app/domain/explanations/advice-words.ts'
import { isOverWater, journeyOf } from '#app/domain/explanations/practical.ts'
import type { Reason, Words } from '#app/domain/explanations/reason.ts'
import type { Finding, Status } from '#app/domain/matching/findings.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { findAccommodation, isMeasured } from '#app/domain/vocabulary/accommodation.ts'
import { formatMeasureWithUnit } from '#app/domain/vocabulary/accommodation-text.ts'
import type { matchWords } from '#app/i18n/texts/matches-server.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Change } from './match-page.ts'
import type { WhatIf } from './what-if.ts'

type Say = Translate<(typeof matchWords)['da']>

/** What would change the pair, in words: first what makes it better, then what makes it worse. */
export function changeWords(
  found: readonly WhatIf[],
  findings: readonly Finding[],
  reasons: readonly Reason[],
  { candidate, role }: { readonly candidate: Candidate; readonly role: Role },
  now: { readonly status: Status; readonly score: number },
  words: Words,
  say: Say,
): Change[] {
  const changes = found.flatMap((change): Change[] => {
    if (change.by !== 'answer') {
      const title = change.by === 'role' ? roleClause(change.code, role, words) : candidateClause(change.code, words)
      return [{ good: true, title: `${title}.`, note: outcomeWords(change, now, say) }]
    }
    const reason = reasons.find(({ code }) => code === change.code)
    const finding = findings.find(({ code }) => code === change.code)
    const note = outcomeWords(change, now, say)
    if (!reason || !finding || note === '') return []
    return [
      { good: change.answer === 'yes', title: answerWords(change, finding, reason.title, candidate, words, say), note },
    ]
  })
  return changes.sort((a, b) => Number(b.good) - Number(a.good))
}

/** Where the pair stands then; empty where it stands as it does now. */
function outcomeWords({ status, open, score }: WhatIf, now: { status: Status; score: number }, say: Say): string {
  const words: string[] = []
  if (status === 'ask') words.push(open === 1 ? say('change.askOne') : say('change.ask', { words: inWords(open, say) }))
  else if (status !== now.status) words.push(say(`change.${status}`))
  if (score !== null && score !== now.score) words.push(say('change.points', { from: now.score, to: score }))
  return words.join(' ')
}

/** Numbers under ten stand as words in a sentence. */
function inWords(count: number, say: Say): string {
  return say('change.numbers').split(' ')[count] ?? String(count)
}

/** The question and its answer: "Er der et sted, man kan ligge ned? Ja." */
function answerWords(
  { code, answer }: WhatIf,
  finding: Finding,
  question: string,
  candidate: Candidate,
  words: Words,
  say: Say,
): string {
  if (code === 'week') return say(`change.week.${answer}`, { question })
  if (code === 'travel' && !isOverWater(finding))
    return say(`change.${journeyOf(finding) ? 'close' : 'travel'}.${answer}`, { question })
  const item = code.startsWith('need.') ? findAccommodation(code.slice('need.'.length)) : null
  if (!item) return say(`change.${answer}`, { question })
  const limit = candidate.needs?.find((need) => need.item === item.id && need.strength === 'must')?.limit ?? null
  if (!isMeasured(item) || limit === null) return say(`change.${answer}`, { question })
  const slots = { question, limit: formatMeasureWithUnit(item, limit, words.locale) }
  if (item.kind === 'atMost') return say(answer === 'yes' ? 'change.atMost' : 'change.over', slots)
  return say(answer === 'yes' ? 'change.atLeast' : 'change.under', slots)
}
