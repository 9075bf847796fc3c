import { z } from 'zod'
import { version } from '#app/domain/candidates/answers.ts'
import { ROLE_BUTTONS } from './role.ts'

/** A button on a role's own page: what to do, and the version that was shown. */
export const statusSchema = z.object({ act: z.enum(ROLE_BUTTONS, 'errors.invalid'), version })
