import { z } from 'zod'
import type { Week } from '#app/domain/roles/role.ts'
import { parseInterval, type Weekday, weekdays } from '#app/domain/vocabulary/week.ts'
import { choice, day, line, version } from './answers.ts'
import type { PartInput } from './profile-form.ts'

const times = z.object({ from: line(5), to: line(5) }).prefault({})

const problems = {
  from: ['from', 'candidates.error.time'],
  to: ['to', 'candidates.error.time'],
  order: ['to', 'candidates.error.timeOrder'],
} as const

/** When she can work: times for the days that are open, or "not decided". An empty day is closed. */
export const weekSchema = z
  .object({
    version,
    decided: choice(['yes', 'no']),
    day: z
      .object(Object.fromEntries(weekdays.map((weekday) => [weekday, times])) as Record<Weekday, typeof times>)
      .prefault({}),
    availableFrom: day,
  })
  .transform((form, check): PartInput => {
    const week: { -readonly [D in Weekday]?: Week[D] } = {}
    for (const weekday of weekdays) {
      const { from, to } = form.day[weekday]
      if (from === null && to === null) continue
      const read = parseInterval(from ?? '', to ?? '')
      if ('interval' in read) week[weekday] = read.interval
      else {
        const [field, message] = problems[read.error]
        check.addIssue({ code: 'custom', path: ['day', weekday, field], message })
      }
    }
    const open = Object.keys(week).length > 0
    if (form.decided === 'no' && open)
      check.addIssue({ code: 'custom', path: ['decided'], message: 'candidates.error.weekBoth' })
    if (form.decided === 'yes' && !open && check.issues.length === 0)
      check.addIssue({ code: 'custom', path: ['decided'], message: 'candidates.error.weekEmpty' })
    const { version, availableFrom } = form
    return { version, settled: form.decided === 'no', values: { week: open ? week : null, availableFrom } }
  })
