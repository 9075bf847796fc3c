import { z } from 'zod'
import { readUnknown, unknownBoxes, version, whole } from './answers.ts'
import { TRAVEL_MODES } from './candidate.ts'
import type { PartInput } from './profile-form.ts'

/** The longest way to work that one may answer, in minutes. */
const LONGEST_WAY = 240

/** How she can get to work, and how long it may take; "don't know" to either. */
export const travelSchema = z
  .object({
    version,
    travelModes: z.array(z.enum(TRAVEL_MODES, 'errors.choose')).default([]),
    travelMinutes: whole(1, LONGEST_WAY, 'candidates.error.minutes'),
    unknown: unknownBoxes,
  })
  .transform((form, check): PartInput => {
    const { version, travelMinutes } = form
    const modes = TRAVEL_MODES.filter((mode) => form.travelModes.includes(mode))
    const answered = { travelModes: modes.length > 0, travelMinutes: travelMinutes !== null }
    const unknown = readUnknown(form.unknown, answered, check)
    const travelModes = modes.length > 0 ? modes : null
    return { version, settled: false, unknown, values: { travelModes, travelMinutes } }
  })
