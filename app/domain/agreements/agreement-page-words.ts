import { findStep } from '#app/domain/introductions/introduction.ts'
import { findAccommodation, isMeasured } from '#app/domain/vocabulary/accommodation.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { formatTime } from '#app/i18n/format.ts'
import { agreementWords } from '#app/i18n/texts/agreements-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { SIGNING_PARTIES } from './agreement.ts'
import { describeTerms, termValues, weekValues } from './agreement-words.ts'
import type { AgreementPage } from './agreements.server.ts'

/** The agreement's page in the reader's words, and what its form begins with. */
export function describeAgreement(page: AgreementPage, locale: Locale) {
  const say = translate(agreementWords, locale)
  const { terms, candidateName, employerName, roleTitle, signatures, next } = page
  return {
    title: roleTitle ? say('title.for', { role: roleTitle }) : say('title'),
    lead: candidateName
      ? say('lead', { candidate: candidateName, employer: employerName })
      : say('lead.anonymous', { employer: employerName }),
    terms: terms && describeTerms(terms, locale),
    signatures: SIGNING_PARTIES.map((party) => {
      const signature = signatures.find((given) => given.party === party)
      if (!signature) return { party, given: false, words: say(party === next ? 'signature.next' : 'signature.none') }
      const words = say(`signature.${signature.way}`, { at: formatTime(signature.at, locale) })
      const present = signature.present ? ` ${say('signature.present', { present: signature.present })}` : ''
      return { party, given: true, words: `${words}.${present}` }
    }),
    values: terms ? termValues(terms, locale) : startValues(page, locale),
    edit: editOf(page, locale),
  }
}

/** What the first draft begins with: her wish, the role's week and start, its text as tasks; nothing that is assessed. */
function startValues({ suggested }: AgreementPage, locale: Locale): Readonly<Record<string, unknown>> {
  if (!suggested) return {}
  const { hours, week, startsOn, description, needs, isFirst } = suggested
  return {
    hours: hours === null ? '' : formatHours(hours, locale),
    week: weekValues(week),
    startsOn: startsOn ?? '',
    tasks: description,
    kind: isFirst ? 'temporary' : undefined,
    value: Object.fromEntries(needs.map(({ item, limit }) => [item, limit === undefined ? '' : String(limit)])),
  }
}

/** The form, for a consultant who may write it now; null otherwise. */
function editOf({ party, status, suggested }: AgreementPage, locale: Locale) {
  const starts = findStep(status, 'agreement', party) !== null
  if (!suggested || !(starts || (status === 'agreement' && party === 'consultant'))) return null
  return {
    intent: starts ? 'start' : 'save',
    isFirst: suggested.isFirst,
    days: weekdays.map((id) => ({ id, label: weekdayNames[id][locale] })),
    needs: suggested.needs.flatMap(({ item }) => {
      const known = findAccommodation(item)
      return known ? [{ item, label: known.label[locale], measured: isMeasured(known) }] : []
    }),
  }
}
