import { z } from 'zod'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { findDiagnosisWords } from '#app/domain/vocabulary/sensitive.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { profileAnswers } from '#app/i18n/texts/candidates-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { choice, version } from './answers.ts'
import type { Profile } from './candidate.ts'
import { hoursSchema } from './hours-form.ts'
import { needsSchema } from './needs-form.ts'
import type { ProfilePart } from './profile-part.ts'
import { travelSchema } from './travel-form.ts'
import { weekSchema } from './week-form.ts'
import { competencesSchema, wishesSchema } from './work-form.ts'

/** What one page of the profile says. */
export interface PartInput {
  /** The version of the profile that the page was made from. */
  readonly version: number
  /** Only this page's fields. Needs: the group's. Wishes: of the occupations that the page showed. */
  readonly values: Partial<Profile>
  /** "Nothing here", "open to most things". */
  readonly settled: boolean
  /** The questions of the page that were answered "don't know"; for needs also items of the group. */
  readonly unknown?: readonly string[]
  /** The occupations that the page showed; the others stay as they are. */
  readonly shown?: readonly string[]
}

const PRESENTATION_MAX = 600

const licencesSchema = z
  .object({
    version,
    licence: z
      .object(Object.fromEntries(licences.map(({ id }) => [id, choice(['yes', 'no', 'unknown'])])))
      .prefault({}),
  })
  .transform(({ version, licence }): PartInput => {
    const ids = (answer: string) => Object.keys(licence).filter((id) => licence[id] === answer)
    const held = Object.fromEntries([...ids('yes'), ...ids('no')].map((id) => [id, licence[id] === 'yes']))
    return { version, settled: false, values: { licences: held }, unknown: ids('unknown') }
  })

/** Her own words can reach an employer: a diagnosis is refused, and words for what it means at work are offered. */
function presentationSchema(locale: Locale) {
  const say = translate(profileAnswers, locale)
  const presentation = z.string().trim().max(PRESENTATION_MAX, 'candidates.error.presentationLong').default('')
  return z
    .object({ version, presentation })
    .superRefine(({ presentation }, check) => {
      for (const { text, suggestion } of findDiagnosisWords(presentation)) {
        const message = say('profile.error.diagnosis', { word: text, instead: suggestion[locale] })
        check.addIssue({ code: 'custom', path: ['presentation'], message })
      }
    })
    .transform(({ version, presentation }): PartInput => ({ version, settled: false, values: { presentation } }))
}

/** The schema of one page. Messages are text keys, or whole sentences in the reader's language where they have values. */
export function partSchema(part: ProfilePart, locale: Locale): z.ZodType<PartInput> {
  if (part.group) return needsSchema(part.group, locale)
  switch (part.id) {
    case 'hours':
      return hoursSchema
    case 'week':
      return weekSchema(locale)
    case 'travel':
      return travelSchema
    case 'competences':
      return competencesSchema
    case 'licences':
      return licencesSchema
    case 'wishes':
      return wishesSchema
    default:
      return presentationSchema(locale)
  }
}
