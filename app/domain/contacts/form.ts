import { z } from 'zod'
import { day, line, tick, version } from '#app/domain/candidates/answers.ts'
import { findDiagnosisWords } from '#app/domain/vocabulary/sensitive.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { formatClock, parseClock } from '#app/domain/vocabulary/week.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { CONTACT_KINDS, TALK_TIMES } from './contact.ts'

const formId = z.uuid('errors.invalid')
const required = (max: number, missing: string) => z.string(missing).trim().min(1, missing).max(max, 'errors.long')

/** "9", "9.30" as "09:30"; null when left empty. */
const clock = line(10).transform((text, check) => {
  if (text === null) return null
  const minutes = parseClock(text)
  if (minutes !== null && minutes < 24 * 60) return formatClock(minutes)
  check.addIssue({ code: 'custom', message: 'contacts.error.clock' })
  return z.NEVER
})

const contact = {
  formId,
  /** Only when a contact is put right. */
  version: version.optional(),
  kind: z.enum(CONTACT_KINDS, 'contacts.error.kind'),
  heldOn: day.refine((value) => value !== null, 'contacts.error.heldOn').transform((value) => value!),
  text: required(1000, 'contacts.error.text'),
  nextOn: day,
  nextClock: clock,
  nextWhat: line(100).transform((text) => text ?? ''),
  /** The writer has seen that a word is a diagnosis and keeps it: staff notes are warned, not refused (DESIGN 7). */
  kept: tick,
}

/** A contact with an employer: it stays with the municipality. */
export const employerContactSchema = z.object(contact).transform(({ kept, ...form }) => ({ ...form, open: false }))
export type ContactForm = z.output<typeof employerContactSchema>

/** A contact with a candidate: who may read it is asked for, and words for illnesses are warned of once. */
export function candidateContactSchema(locale: Locale): z.ZodType<ContactForm> {
  return z
    .object({ ...contact, open: z.enum(['yes', 'no'], 'contacts.error.open').transform((answer) => answer === 'yes') })
    .superRefine(({ kept, text, nextWhat }, check) => warn(check, locale, kept, [text, nextWhat]))
    .transform(({ kept, ...form }) => form)
}

/** To whom, from whom the page thought it was, and why. */
export function handOverSchema(locale: Locale) {
  return z
    .object({
      formId,
      from: z.string('errors.invalid').max(64, 'errors.invalid').default(''),
      to: required(64, 'contacts.error.to'),
      reason: required(300, 'contacts.error.reason'),
      kept: tick,
    })
    .superRefine(({ kept, reason }, check) => warn(check, locale, kept, [reason]))
}
export type HandOverForm = z.output<ReturnType<typeof handOverSchema>>

/** Words for illnesses that nobody has said to keep: told at the box that keeps them, with other words for each. */
function warn(check: z.RefinementCtx, locale: Locale, kept: boolean, texts: readonly string[]) {
  if (kept) return
  const say = translate(contactWords, locale)
  for (const { text, suggestion } of texts.flatMap(findDiagnosisWords)) {
    const message = say('contacts.error.diagnosis', { word: text, instead: suggestion[locale] })
    check.addIssue({ code: 'custom', path: ['kept'], message })
  }
}

/** Her wish to be called: one sentence if she likes, and when it suits. */
export const askSchema = z.object({
  formId,
  text: line(200).transform((text) => text ?? ''),
  suits: z.enum(TALK_TIMES, 'contacts.error.suits'),
})
export type AskForm = z.output<typeof askSchema>

/** A button that needs no more than its own form. */
export const plainSchema = z.object({ formId })
