import type { Locale } from '#app/domain/vocabulary/text.ts'
import { formatDate, formatTime } from '#app/i18n/format.ts'
import { consentWords } from '#app/i18n/texts/consents-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { fieldLabel } from './consent-words.ts'
import type { ConsentLine } from './consents.server.ts'

/** One consent with its receipt, in words: to herself, or to her consultant (`own` false). */
export function describeConsent(line: ConsentLine, locale: Locale, own = true) {
  const say = translate(consentWords, locale)
  const { id, state, way, givenAt, validFrom, until, withdrawnAt, recordedBy, present, wording } = line
  const day = (at: Date) => formatDate(at, locale)
  const given = day(givenAt)
  const how = say(`receipt.way.${way}`)
  function storyOf(): string {
    const as = <K extends string>(key: K) => (own ? key : (`${key}.of` as const))
    if (state === 'withdrawn' && withdrawnAt) return say(as('line.withdrawn'), { given, withdrawn: day(withdrawnAt) })
    if (state === 'waiting') return say(as('line.waiting'), { given, from: day(validFrom) })
    return say(as(state === 'ended' ? 'line.ended' : 'line.until'), { given, until: day(until) })
  }
  const recorded = recordedBy && present ? say('receipt.recorded', { way: how, name: recordedBy, present }) : `${how}.`
  return {
    id,
    counts: state === 'valid' || state === 'waiting',
    employer: line.employerName,
    role: line.roleTitle,
    fields: line.fields.map((field) => fieldLabel(field, locale)),
    story: storyOf(),
    receipt: [`${formatTime(givenAt, locale)}. ${recorded}`, wording],
  }
}

/** A receipt as a list of terms and values, for paper: who, what, when, how, and until when. */
export function describeReceipt(line: ConsentLine, locale: Locale) {
  const say = translate(consentWords, locale)
  const { way, givenAt, validFrom, until, withdrawnAt, recordedBy, present } = line
  const facts = [
    { term: say('receipt.who'), value: line.candidateName },
    { term: say('receipt.employer'), value: line.employerName },
    ...(line.roleTitle ? [{ term: say('receipt.role'), value: line.roleTitle }] : []),
    { term: say('receipt.fields'), value: line.fields.map((field) => fieldLabel(field, locale)).join(', ') },
    { term: say('receipt.given'), value: formatTime(givenAt, locale) },
    { term: say('receipt.how'), value: say(`receipt.way.${way}`) },
    ...(recordedBy ? [{ term: say('receipt.by'), value: recordedBy }] : []),
    ...(present ? [{ term: say('receipt.present'), value: present }] : []),
    { term: say('receipt.from'), value: formatTime(validFrom, locale) },
    withdrawnAt
      ? { term: say('receipt.withdrawn'), value: formatTime(withdrawnAt, locale) }
      : { term: say('receipt.until'), value: formatDate(until, locale) },
  ]
  return { facts, wording: line.wording, employer: line.employerName, state: line.state }
}
