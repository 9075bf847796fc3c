import { data } from '@remix-run/node'
import { formatTime } from '#app/i18n/format.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { invalid, type Parsed } from './form.server.ts'

/** The answer 429: at a field, in words, when to try again; and Retry-After in seconds. */
export function tooMany<Value>(
  visit: { readonly now: Date; readonly locale: Locale },
  parsed: Parsed<Value>,
  field: string,
  key: 'account.signIn.wait' | 'account.tooOften',
  until: Date,
) {
  const minute = 60_000
  // The time is shown in whole minutes: never one that is too early.
  const shown = new Date(Math.ceil(until.getTime() / minute) * minute)
  const when = formatTime(shown, visit.locale)
  const message = translate(accountMessages, visit.locale)(key, { when })
  const seconds = Math.max(1, Math.ceil((until.getTime() - visit.now.getTime()) / 1000))
  const { result } = invalid(parsed, { [field]: [message] }).data
  return data({ result }, { status: 429, headers: { 'Retry-After': String(seconds) } })
}
