import type { Finding } from '#app/domain/matching/findings.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { side } from './practical.ts'
import type { Worded, Words } from './reason.ts'
import { needReason } from './work.ts'

/** Hours that are within the range but not as wished. */
export function hoursScoreReason({ kind, values, points }: Finding, { t, locale }: Words): Worded | null {
  if (kind === 'for' && points.lost === 0) return null
  const wish = formatHours(Math.round(Number(values.candidate) * 60), locale)
  const nearest = formatHours(Number(values.nearestMinutes), locale)
  return wish === nearest ? null : { title: t('score.hours'), note: t('score.hoursNote', { wish, nearest }) }
}

/** Should and nice needs, wanted competences, wishes, days and travel, where they say more than the criteria. */
export function scoredReason(finding: Finding, words: Words): Worded | null {
  const [, part, id] = finding.code.split('.')
  const { t, locale } = words
  if (finding.values.asked === false) return null
  if (part === 'needs') return needReason(finding, words)
  if (part === 'competences' && id) {
    if (side(finding.values, 'role').required === true) return null
    const name = findCompetence(id)?.label[locale].toLowerCase() ?? id
    return { title: t(finding.kind === 'for' ? 'competence.met' : 'competence.missing', { name }) }
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
    return { title: t('travel.share'), note: `${slots.minutes} / ${slots.limit} min.` }
  }
  return null
}
