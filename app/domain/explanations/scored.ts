import type { Finding } from '#app/domain/matching/findings.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { side } from './practical.ts'
import type { Worded, Words } from './reason.ts'
import { competenceName, needReason } from './work.ts'

/** Hours that are far from what was wished for. */
export function hoursScoreReason({ kind, values }: Finding, { t, locale }: Words): Worded | null {
  if (kind === 'for') return null
  const wish = formatHours(Math.round(Number(values.candidate) * 60), locale)
  const nearest = formatHours(Number(values.nearestMinutes), locale)
  return wish === nearest ? null : { title: t('score.hours'), note: t('score.hoursNote', { wish, nearest }) }
}

/**
 * Should and nice needs, wanted competences, wishes, days and travel, where they say more than the criteria. A should
 * that nobody has answered is left out: unknown is not no, and does not speak against anything.
 */
export function scoredReason(finding: Finding, words: Words): Worded | null {
  const [, part, id] = finding.code.split('.')
  const { t, locale } = words
  if (finding.values.asked === false) return null
  if (part === 'needs') return finding.values.verdict === 'unknown' ? null : needReason(finding, words)
  if (part === 'competences' && id) {
    if (side(finding.values, 'role').required === true) return null
    const name = competenceName(id, locale)
    const { level, near } = side(finding.values, 'candidate')
    if (finding.kind !== 'for') return { title: t('competence.missing', { name }) }
    if (typeof level !== 'number' || level === 0)
      return { title: t('competence.near', { near: competenceName(near, locale) }) }
    const asked = Number(side(finding.values, 'role').level)
    return { title: t('competence.met', { name }), note: t('competence.metNote', { held: level, asked }) }
  }
  if (part === 'wishes') {
    const wishes = side(finding.values, 'candidate').wishesAny === true
    if (finding.kind === 'for') return wishes ? { title: t('score.wishes.for') } : null
    return { title: t('score.wishes.against') }
  }
  if (part === 'days' && finding.kind === 'against' && typeof finding.values.candidate === 'number') {
    const { candidate, asked } = finding.values
    return { title: t('score.days'), note: t('score.daysNote', { usable: candidate, asked: Number(asked) }) }
  }
  if (part === 'travel' && finding.kind === 'against' && typeof finding.values.minutes === 'number') {
    const slots = { minutes: finding.values.minutes, limit: Number(finding.values.candidate) }
    return { title: t('travel.share'), note: t('travel.shareNote', slots) }
  }
  return null
}
