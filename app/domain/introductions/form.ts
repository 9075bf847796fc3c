import { z } from 'zod'
import { findDiagnosisWords } from '#app/domain/vocabulary/sensitive.ts'

/** A line of text, empty when it is missing: what may not be empty is the act's to say. */
const text = (max: number) => z.string().trim().max(max, 'errors.long').default('')

/** Text about a candidate that an employer can read: words for illnesses are refused (DESIGN 7). */
export const openText = (max: number) =>
  text(max).refine((value) => findDiagnosisWords(value).length === 0, 'introductions.error.diagnosis')

/** Every act: which state of the page it was made from, and the form's own id. */
export const act = {
  version: z
    .string('errors.invalid')
    .regex(/^\d{1,9}$/, 'errors.invalid')
    .transform(Number),
  formId: z.uuid('errors.invalid'),
}

/** How somebody was heard. */
export const hearing = { way: text(20), saidOn: text(10), present: text(200) }
const decision = { decisionOn: text(10), decisionSystem: text(100), decisionReference: text(100) }

export const plainSchema = z.object(act)
export const consentSchema = z.object({ formId: act.formId, consentId: z.string('errors.invalid').max(64) })
export const reasonSchema = z.object({ ...act, reason: text(40) })
export const theirNoSchema = z
  .object({ ...act, ...hearing, theirReason: text(40) })
  .transform(({ theirReason, ...form }) => ({ ...form, reason: theirReason }))
export const meetingSchema = z.object({ ...act, day: text(10), clock: text(10), place: text(200) })
export const trialSchema = z.object({ ...act, ...decision })
export const placeSchema = z.object({
  ...act,
  ...decision,
  stopsLooking: z
    .literal('on')
    .optional()
    .transform((tick) => tick === 'on'),
})
export const sentenceSchema = z.object({ ...act, sentence: openText(300) })
export const yesSchema = z.object({ ...act, fields: z.array(text(60)).default([]) })
/** The single answers are fields of their own: answer-name, answer-need-fys-loeft; see answerField. */
export const recordedYesSchema = z
  .looseObject({ ...act, ...hearing, wording: openText(1000) })
  .transform(({ version, formId, way, saidOn, present, wording, ...rest }) => {
    return { version, formId, way, saidOn, present, wording, fields: answersIn(rest) }
  })

/** What was said to each field: true, false, or not there when nothing was. */
function answersIn(values: Readonly<Record<string, unknown>>): Readonly<Record<string, boolean>> {
  const said = Object.entries(values).filter(
    ([name, value]) => name.startsWith('answer-') && (value === 'yes' || value === 'no'),
  )
  return Object.fromEntries(
    said.map(([name, value]) => [name.slice('answer-'.length).replace(/^need-/, 'need.'), value === 'yes']),
  )
}
