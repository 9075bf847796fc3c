import type { Locale } from '#app/domain/vocabulary/text.ts'
import { formatDate, formatTime } from '#app/i18n/format.ts'
import { consentWords } from '#app/i18n/texts/consents-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { fieldLabel } from './consent-words.ts'
import type { ConsentLine } from './consents.server.ts'

/** One consent with its receipt, in words. */
export function describeConsent(line: ConsentLine, locale: Locale) {
  const say = translate(consentWords, locale)
  const { id, state, way, givenAt, validFrom, until, withdrawnAt, recordedBy, present, wording } = line
  const day = (at: Date) => formatDate(at, locale)
  const given = day(givenAt)
  const how = say(`receipt.way.${way}`)
  const recorded = recordedBy && present ? say('receipt.recorded', { way: how, name: recordedBy, present }) : `${how}.`
  return {
    id,
    counts: state === 'valid' || state === 'waiting',
    employer: line.employerName,
    role: line.roleTitle,
    fields: line.fields.map((field) => fieldLabel(field, locale)),
    story:
      state === 'withdrawn' && withdrawnAt
        ? say('line.withdrawn', { given, withdrawn: day(withdrawnAt) })
        : state === 'waiting'
          ? say('line.waiting', { given, from: day(validFrom) })
          : say(state === 'ended' ? 'line.ended' : 'line.until', { given, until: day(until) }),
    receipt: [`${formatTime(givenAt, locale)}. ${recorded}`, wording],
  }
}
