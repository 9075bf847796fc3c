import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import type { CandidateRecord, ProfileRecord } from '#app/domain/candidates/candidate.ts'
import { loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import { checkRows } from '#app/domain/explanations/check-row.ts'
import { type Reason, reasonsOf, type Words, wordsFor } from '#app/domain/explanations/reason.ts'
import {
  HIDDEN_EMPLOYER,
  PROTECTED_IDENTITY,
  toAcknowledge,
} from '#app/domain/introductions/approve-introduction.server.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { isActive, isOpen } from '#app/domain/introductions/standing.ts'
import { explain } from '#app/domain/matching/explain.ts'
import type { Finding } from '#app/domain/matching/findings.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { findRole, type LoadedRole } from '#app/domain/roles/roles.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf, formatTime } from '#app/i18n/format.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { type Translate, translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { changeWords } from './change-words.ts'
import type { Match, MatchPage, Stone } from './match-page.ts'
import { needRows, withReasons } from './need-rows.ts'
import { partRows } from './part-rows.ts'
import { questionsOf } from './questions.ts'
import { firstName } from './ranked-page.ts'
import { candidateSide, roleSide } from './sides.ts'
import { tickOf, whatOf, whyOptions } from './ticks.ts'
import { hoursData, travelData, weekData } from './time-data.ts'
import { employersHiddenFrom, underWayOfCandidate } from './under-way.server.ts'
import { whatIf } from './what-if.ts'

type Say = Translate<(typeof matchWords)['da']>

/**
 * One pair as the consultant of the candidate's municipality judges it, explained on rows of this snapshot (DESIGN 4
 * and 5). Four statements. Throws 404 for a role that she may not see and for a candidate of another municipality.
 */
export async function getMatch(q: Reader, visit: OpenVisit, roleId: string, candidateId: string): Promise<MatchPage> {
  const { candidate, profile } = await loadCandidate(q, visit, candidateId, 'candidate.match')
  const { municipalityCode } = candidate
  assertCan(visit.actor, 'introduction.approve', { candidateId, municipalityCode })
  const loaded = await findRole(q, visit.actor, roleId)
  if (!loaded) throw notFound()
  visit.saw(candidateId, ['identity', 'profile', 'needs'])
  const hidden = (await employersHiddenFrom(q, candidateId)).has(loaded.employer.id)
  const underWay = await underWayOfCandidate(q, visit.actor, candidateId, [roleId])

  const say = translate(matchWords, visit.locale)
  const name = firstName(candidate.name)
  const words = wordsFor({ locale: visit.locale, name })
  const time = formatTime(visit.now, visit.locale)
  return {
    title: say('match.title', { name: candidate.name, role: loaded.role.title }),
    computed: say('match.computed', { time, version: matchSetting().weights.version }),
    name,
    whose: words.whose,
    candidate: candidateSide(candidate, profile, visit.locale, say),
    role: roleSide(loaded, visit.locale, say),
    hindrance: hindranceOf(candidate, loaded, visit),
    introduction: underWay.get(roleId) ?? null,
    whys: whyOptions(name, say),
    match: judge(candidate, profile, loaded, hidden, words, say),
  }
}

function hindranceOf(candidate: CandidateRecord, { role }: LoadedRole, visit: OpenVisit): MatchPage['hindrance'] {
  if (!isActive(candidate.status)) return 'candidate'
  return isOpen(role, dayOf(visit.now)) ? null : 'role'
}

/** The judgement; null while her hours are not answered. */
function judge(
  candidate: CandidateRecord,
  profile: ProfileRecord,
  loaded: LoadedRole,
  hidden: boolean,
  words: Words,
  say: Say,
): Match | null {
  const her = asMatchCandidate(candidate, profile, 0)
  if (!her) return null
  const job = asMatchRole(loaded.role, loaded.workplace)
  const { status, score, parts, findings } = explain(her, job, matchSetting())
  const name = firstName(candidate.name)
  const reasons = reasonsOf(findings, { locale: words.locale, name })
  const criteria = findings.filter(({ code }) => !code.startsWith('score.'))
  const changes = whatIf(her, job, matchSetting())
  return {
    status,
    score,
    open: findings.filter(({ kind }) => kind === 'question').length,
    stones: criteria.map(stoneOf),
    reasons: byKind(reasons),
    parts: partRows(parts, say),
    needs: withReasons(needRows(profile.needs, findings, words, say), loaded.role.conditionReasons, say),
    checks: checkRows(findings, words.locale),
    questions: questionsOf(findings, profile, words.locale),
    ...timeOf(her, job, findings, name, words, say),
    changes: changeWords(changes, findings, reasons, { candidate: her, role: job }, { status, score }, words, say),
    ticks: toAcknowledge(findings, { hidden: hidden ? candidate.id : null, candidate }).map(({ code, kind }) => {
      if (code === HIDDEN_EMPLOYER)
        return tickOf(kind, code, say('tick.hidden', { name, employer: loaded.employer.name }), say)
      if (code === PROTECTED_IDENTITY) return tickOf(kind, code, say('tick.protected', { name }), say)
      const reason = reasons.find((one) => one.code === code)
      return tickOf(kind, code, whatOf(code, reason, words.locale), say)
    }),
  }
}

function stoneOf({ kind }: Finding): Stone {
  return kind === 'for' ? 'for' : kind === 'question' ? 'ask' : 'no'
}

function byKind(reasons: readonly Reason[]): Match['reasons'] {
  const of = (kind: Reason['kind']) => reasons.filter((reason) => reason.kind === kind)
  return { question: of('question'), for: of('for'), against: of('against'), conflict: of('conflict') }
}

function timeOf(her: Candidate, job: Role, findings: readonly Finding[], name: string, words: Words, say: Say) {
  const finding = (code: string) => findings.find((one) => one.code === code)!
  return {
    hours: hoursData(her, job, name, words, say),
    week: weekData(her, job, finding('week'), name, words, say),
    travel: travelData(finding('travel'), name, words, say),
  }
}
