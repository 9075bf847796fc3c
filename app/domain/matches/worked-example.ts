import { type CheckRow, checkRows } from '#app/domain/explanations/check-row.ts'
import { side } from '#app/domain/explanations/practical.ts'
import { wordsFor } from '#app/domain/explanations/reason.ts'
import { explain } from '#app/domain/matching/explain.ts'
import { type Finding, PARTS, type PartName, type Status } from '#app/domain/matching/findings.ts'
import type { Fraction } from '#app/domain/matching/fraction.ts'
import type { Setting } from '#app/domain/matching/setting.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { exampleTexts } from '#app/i18n/texts/worked-example-server.ts'
import { type Locale, type Translate, translate } from '#app/i18n/translate.ts'
import { exampleCandidate, exampleRole } from './example-pair.ts'
import { needRows } from './need-rows.ts'
import { fractionText, sumOf } from './sums.ts'

type Say = Translate<(typeof exampleTexts)['da']>

/** One criterion of the example, from both sides. */
export type HardRow = Pick<CheckRow, 'what' | 'hers' | 'jobs' | 'tone' | 'verdict'> & { readonly code: string }

export interface WorkedExample {
  readonly heads: { readonly hard: string; readonly soft: string; readonly caption: string }
  readonly columns: readonly [thing: string, hers: string, jobs: string, verdict: string]
  readonly hard: readonly HardRow[]
  readonly why: string
  readonly status: Status
  readonly open: number
  readonly parts: readonly { readonly title: string; readonly facts: readonly string[]; readonly sum: string }[]
  readonly total: string
}

/** The example explained under the rules as they run: every number on the page comes from here. */
export function workedExample(
  setting: Setting,
  locale: Locale,
  partNames: Readonly<Record<PartName, string>>,
): WorkedExample {
  const say = translate(exampleTexts, locale)
  const { status, score, parts, findings } = explain(exampleCandidate, exampleRole, setting)
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length
  return {
    heads: { hard: say('hard.title'), soft: say('soft.title'), caption: say('hard.caption') },
    columns: [say('hard.thing'), say('name'), say('job'), say('hard.verdict')],
    hard: hardRows(findings, locale),
    why: say('hard.why', { conflicts: count('conflict'), questions: count('question') }),
    status,
    open: count('question'),
    parts: PARTS.map((part) => {
      const facts = findings.filter(({ code }) => code === `score.${part}` || code.startsWith(`score.${part}.`))
      const most = setting.weights.parts[part]
      return {
        title: say('part.title', { part: partNames[part], points: parts[part], most }),
        facts: facts.flatMap((fact) => (fact.values.asked === false ? [] : [`${factWords(fact, locale, say)}.`])),
        sum: `${sumWords(facts, most, parts[part], locale, say)}.`,
      }
    }),
    total: say('total', { sum: PARTS.map((part) => parts[part]).join(' + '), score }),
  }
}

/** The criteria in their order, the needs that must hold among them. */
function hardRows(findings: readonly Finding[], locale: Locale): HardRow[] {
  const words = wordsFor({ locale, name: '' })
  const needs = needRows(exampleCandidate.needs ?? [], findings, words, translate(matchWords, locale))
  const rows = checkRows(findings, locale)
  return findings.flatMap(({ code }): HardRow[] => {
    if (code.startsWith('score.')) return []
    const need = needs.find((one) => one.code === code)
    if (need) return [{ ...need, what: need.label, hers: need.need, jobs: need.offer }]
    const row = rows.find(({ codes }) => codes.includes(code))
    return row ? [{ ...row, code }] : []
  })
}

function sumWords(facts: readonly Finding[], most: number, points: number, locale: Locale, say: Say): string {
  const sum = sumOf(facts, most, locale)
  if (!sum) return say('part.unasked')
  return sum.floored ? say('part.floor', { ...sum, points }) : say('part.sum', { sum: sum.sum, result: sum.result })
}

/** One fact of a part: what it is, how much it weighs among others, and what it counts. */
function factWords({ code, values }: Finding, locale: Locale, say: Say): string {
  const [, part = '', id = ''] = code.split('.')
  const credit = fractionText(values.credit as Fraction)
  const weight = Number(values.weight)
  if (part === 'competences') {
    const kind = side(values, 'role').required === true ? 'required' : 'wanted'
    return say(`fact.${kind}`, { what: findCompetence(id)?.label[locale] ?? id, weight, credit })
  }
  if (part === 'needs') {
    const strength = side(values, 'candidate').strength === 'should' ? 'should' : 'nice'
    const verdict = say(`verdict.${values.verdict as 'met' | 'arrange' | 'unknown' | 'unmet'}`)
    return say(`fact.${strength}`, { what: findAccommodation(id)?.label[locale] ?? id, weight, verdict, credit })
  }
  const [n, d] = values.credit as Fraction
  switch (part) {
    case 'hours': {
      const hours = formatHours(Math.round(Number(values.candidate) * 60), locale)
      return say('fact.hours', { hours, nearest: formatHours(Number(values.nearestMinutes), locale), credit })
    }
    case 'travel':
      return say('fact.travel', { limit: Number(values.candidate), minutes: Number(values.minutes), credit })
    case 'wishes':
      return say('fact.wishes', { core: d, wished: n, credit })
    default:
      return say('fact.days', { asked: d, usable: n, credit })
  }
}
