import { z } from 'zod'
import type { Week } from '#app/domain/roles/role.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { parseInterval, type Weekday, weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { profileAnswers } from '#app/i18n/texts/candidates-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { choice, day, line, readUnknown, unknownBoxes, version } from './answers.ts'
import type { PartInput } from './profile-form.ts'

const times = z.object({ from: line(5), to: line(5) }).prefault({})

const problems = {
  from: ['from', 'profile.error.time'],
  to: ['to', 'profile.error.time'],
  order: ['to', 'profile.error.timeOrder'],
} as const

/** When she can work: times for the days that are open, or "don't know". An empty day is closed. */
export function weekSchema(locale: Locale) {
  const say = translate(profileAnswers, locale)
  return z
    .object({
      version,
      decided: choice(['yes', 'no']),
      day: z
        .object(Object.fromEntries(weekdays.map((weekday) => [weekday, times])) as Record<Weekday, typeof times>)
        .prefault({}),
      availableFrom: day,
      unknown: unknownBoxes,
    })
    .transform((form, check): PartInput => {
      const week: { -readonly [D in Weekday]?: Week[D] } = {}
      for (const weekday of weekdays) {
        const { from, to } = form.day[weekday]
        if (from === null && to === null) continue
        const read = parseInterval(from ?? '', to ?? '')
        if ('interval' in read) week[weekday] = read.interval
        else {
          const [field, problem] = problems[read.error]
          const message = say(problem, { day: capital(weekdayNames[weekday][locale]) })
          check.addIssue({ code: 'custom', path: ['day', weekday, field], message })
        }
      }
      const open = Object.keys(week).length > 0
      if (form.decided === 'no' && open)
        check.addIssue({ code: 'custom', path: ['decided'], message: 'candidates.error.weekBoth' })
      if (form.decided === 'yes' && !open && check.issues.length === 0)
        check.addIssue({ code: 'custom', path: ['decided'], message: 'candidates.error.weekEmpty' })
      const { version, availableFrom } = form
      const unknown = readUnknown(form.unknown, { availableFrom: availableFrom !== null }, check)
      return { version, settled: form.decided === 'no', unknown, values: { week: open ? week : null, availableFrom } }
    })
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
