import { z } from 'zod'
import { LISTS } from './saved-view.ts'

const id = z.string('errors.invalid').max(64, 'errors.invalid')
const list = z.enum(LISTS, 'errors.invalid')
const name = z.string('lists.view.name').trim().min(1, 'lists.view.name').max(60, 'errors.long')
const query = z.string('errors.invalid').max(600, 'errors.invalid').optional()

/** Keeping a list's filters and order, forgetting them, and taking the forgetting back. */
export const viewSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), formId: z.uuid('errors.invalid'), list, name, query }),
  z.object({ intent: z.literal('restore'), formId: z.uuid('errors.invalid'), list, name, query }),
  z.object({ intent: z.literal('delete'), id }),
])
export type ViewForm = z.output<typeof viewSchema>
