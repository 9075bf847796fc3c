import { z } from 'zod'
import { competenceLevels, findCompetence } from '#app/domain/vocabulary/competence.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { readUnknown, tick, unknownBoxes, version } from './answers.ts'
import type { PartInput } from './profile-form.ts'

const LEVELS = ['0', ...competenceLevels.map(({ level }) => String(level)), 'unknown']
const WISHES = ['wish', 'unwanted', 'neither']

/** More than anybody can mean. */
const MOST_ANSWERS = 500

/**
 * One of a few answers about each thing that the vocabulary knows, shipped or imported, by its id. What is not answered,
 * and what nobody knows, is left out.
 */
function answersAbout(isKnown: (id: string) => boolean, answers: readonly string[]) {
  return z
    .record(z.string(), z.unknown(), 'errors.invalid')
    .prefault({})
    .transform((given, check) => {
      const told: [id: string, answer: string][] = []
      for (const [id, answer] of Object.entries(given)) {
        if (answer === undefined || answer === '' || !isKnown(id)) continue
        if (typeof answer === 'string' && answers.includes(answer)) told.push([id, answer])
        else check.addIssue({ code: 'custom', path: [id], message: 'errors.choose' })
      }
      if (told.length > MOST_ANSWERS) check.addIssue({ code: 'custom', message: 'errors.invalid' })
      return told
    })
}

/** Which competences, and how well: a level from 1 to 4, 0 for no, or "don't know". */
export const competencesSchema = z
  .object({ version, level: answersAbout((id) => findCompetence(id) !== null, LEVELS), complete: tick })
  .transform(({ version, level, complete }): PartInput => {
    const held = level.filter(([, answer]) => answer !== 'unknown').map(([id, answer]) => [id, Number(answer)] as const)
    const unknown = level.filter(([, answer]) => answer === 'unknown').map(([id]) => id)
    const values = { competences: Object.fromEntries(held), competencesComplete: complete }
    return { version, settled: false, values, unknown }
  })

/** Which work she would like, and which rather not. */
export const wishesSchema = z
  .object({
    version,
    occupation: answersAbout((id) => findOccupation(id) !== null, WISHES),
    open: tick,
    unknown: unknownBoxes,
  })
  .transform(({ version, occupation, open, unknown }, check): PartInput => {
    const ids = (wanted: string) => occupation.filter(([, answer]) => answer === wanted).map(([id]) => id)
    const values = { wishes: ids('wish'), unwanted: ids('unwanted') }
    const answered = { wishes: open || values.wishes.length > 0 }
    return {
      version,
      settled: open,
      values,
      shown: occupation.map(([id]) => id),
      unknown: readUnknown(unknown, answered, check),
    }
  })
