import { z } from 'zod'

/** The tick and the reason fields are named after the findings; see `acknowledgedIn`. */
export const approveSchema = z.looseObject({ formId: z.uuid({ error: 'errors.invalid' }) })

export const wishSchema = z.object({
  formId: z.uuid({ error: 'errors.invalid' }),
  roleId: z.uuid({ error: 'errors.invalid' }),
})

/** What was ticked: the code of each finding (the tick's value), with the reason that was chosen for it or null. */
export function acknowledgedIn(fields: Readonly<Record<string, unknown>>): Record<string, string | null> {
  const ticks = Object.entries(fields).filter(([name]) => name.startsWith('tick-'))
  return Object.fromEntries(
    ticks.map(([name, code]) => {
      const why = fields[name.replace('tick-', 'why-')]
      return [String(code), typeof why === 'string' && why !== '' ? why : null]
    }),
  )
}
