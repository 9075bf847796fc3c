import { parse, type Submission, type SubmissionResult } from '@conform-to/dom'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import { isValidPNumber } from '#app/domain/vocabulary/p-number.ts'
import { findCpr } from '#app/domain/vocabulary/sensitive.ts'
import { errors } from '#app/i18n/texts/errors.ts'
import { type Locale, type Text, type Texts, translate } from '#app/i18n/translate.ts'
import { badRequest } from './errors.server.ts'

/** A parsed form, with the words for its messages. */
export interface Parsed<Value> {
  readonly submission: Submission<Value, string[]>
  readonly words: (message: string) => string
}

/**
 * Reads a form against a schema whose messages are text keys. A CPR number in any text field is an error at that field
 * (DESIGN 7). Throws 400 for a body that is no form.
 */
export async function parseForm<S extends z.ZodType, D extends Record<string, Text>>(
  visit: { readonly locale: Locale },
  request: Request,
  schema: S,
  texts: Texts<D>,
): Promise<Parsed<z.output<S>>> {
  const body = await request.formData().catch(() => null)
  if (!body) throw badRequest()
  const words = wordsFor(texts, visit.locale)
  const submission = parseWithZod(body, { schema })
  const refused = refusedIn(body)
  if (Object.keys(refused).length === 0) return { submission, words }
  const error = { ...(submission.status === 'error' ? submission.error : {}), ...refused }
  return { submission: parse(body, { resolve: () => ({ error }) }), words }
}

/** What no text field of any form may hold: a CPR number, or characters that cannot be stored. Field → text keys. */
function refusedIn(body: FormData): Record<string, string[]> {
  const refused: Record<string, string[]> = {}
  for (const [name, value] of body) {
    if (typeof value !== 'string') continue
    if (UNWRITABLE.test(value)) refused[name] = ['errors.invalid']
    else if (findCpr(value).length > 0 && !isPNumber(name, value)) refused[name] = ['errors.cpr']
  }
  return refused
}

/** Control characters that nobody types and that PostgreSQL refuses; line breaks and tabs are text. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]/u

/** P numbers have ten digits too, and some of them begin like a date. */
function isPNumber(name: string, value: string): boolean {
  return name === 'pNumber' && isValidPNumber(value)
}

/** The keys of an area's texts, else of the errors that all forms share; a text that is no key stands as it is. */
function wordsFor<D extends Record<string, Text>>(texts: Texts<D>, locale: Locale): (message: string) => string {
  const area: Record<string, Text> = texts[locale]
  const own = translate(texts as Texts, locale)
  const shared = translate(errors as Texts, locale)
  return (message) => (message in area ? own(message) : message in errors.da ? shared(message) : message)
}

/** Extra errors that only the domain can know: at fields, or (under '') for the form as a whole. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>

/** The answer to a form that cannot be saved: every message in words, everything typed kept. Passwords are dropped. */
export function invalid<Value>(parsed: Parsed<Value>, more: FieldErrors = {}, status = 400) {
  const reply = parsed.submission.reply({ hideFields: ['password', 'currentPassword'] })
  const all: Record<string, string[]> = {}
  for (const [name, messages] of [...Object.entries(reply.error ?? {}), ...Object.entries(more)])
    all[name] = [...new Set([...(all[name] ?? []), ...(messages ?? []).map(parsed.words)])]
  const result: SubmissionResult<string[]> = { ...reply, status: 'error', error: all }
  return data({ result }, { status })
}
