import { formatHours } from '#app/domain/vocabulary/hours.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { formatDate, formatDay } from '#app/i18n/format.ts'
import { agreementWords } from '#app/i18n/texts/agreements-server.ts'
import { placementWords } from '#app/i18n/texts/placements-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { PlacementPage } from './placements.server.ts'

/** A placement in the reader's words. */
export function describePlacement(page: PlacementPage, locale: Locale) {
  const say = translate(agreementWords, locale)
  const tell = translate(placementWords, locale)
  const { candidate, employer, roleTitle, workplace, kind, startsOn, endsOn, decision, party } = page
  const effective = formatHours(page.effective, locale)
  const lines: [string, string][] = [
    ...(party === 'candidate' ? [] : [[tell('who'), candidate.name] as [string, string]]),
    ...(party === 'employer' ? [] : [[tell('employer'), employer.name] as [string, string]]),
    ...(workplace ? [[tell('workplace'), workplace] as [string, string]] : []),
    [say('hours'), say('hours.value', { hours: formatHours(page.hours, locale) })],
    [say('intensity'), say('intensity.value', { intensity: page.intensity, effective })],
    [say('kind'), say(`kind.${kind}`)],
    [say('starts'), formatDay(startsOn, locale)],
    [say('ends'), endsOn ? formatDate(endsOn, locale) : say('noEnd')],
    ...(decision
      ? [[tell('decision'), tell('decision.value', { ...wordsOf(decision, locale) })] as [string, string]]
      : []),
  ]
  const role = roleTitle ?? ''
  return {
    title: tell(party === 'candidate' ? 'title.own' : 'title', { role }),
    lead: tell(page.started ? 'lead.started' : 'lead.coming', { day: formatDay(startsOn, locale) }),
    facts: lines.map(([term, value]) => ({ term, value })),
    followUps: page.followUps.map((next) => ({ kind: next.kind, when: formatDay(next.on, locale) })),
  }
}

function wordsOf(
  { decisionOn, decisionSystem, decisionReference }: NonNullable<PlacementPage['decision']>,
  locale: Locale,
) {
  return { day: formatDate(decisionOn, locale), system: decisionSystem, reference: decisionReference }
}
