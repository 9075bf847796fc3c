import { z } from 'zod'
import { version } from '#app/domain/candidates/answers.ts'
import { ROLE_BUTTONS } from './role.ts'

/** Where one goes after the act: to the job, or back to the list where the button stood. */
const back = z.literal('list', 'errors.invalid').optional()

/** A button of a job, on its own page or in a list: what to do, and the version that was shown. A copy is made once. */
export const statusSchema = z.discriminatedUnion(
  'act',
  [
    z.object({ act: z.enum(ROLE_BUTTONS, 'errors.invalid'), version, back }),
    z.object({ act: z.literal('copy'), formId: z.uuid('errors.invalid') }),
  ],
  'errors.invalid',
)
