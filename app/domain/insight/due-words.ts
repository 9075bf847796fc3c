import { formatDate, formatDay } from '#app/i18n/format.ts'
import { worklistWords } from '#app/i18n/texts/worklist-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { Due } from './due.ts'

/** A due day as the screens say it. */
export function dueWords(dueOn: string | null, due: Due | null, locale: Locale): string {
  const say = translate(worklistWords, locale)
  if (dueOn === null || due === null) return say('day.due.none')
  const weekday = capital(formatDay(dueOn, locale).split(/[\s,]/)[0] ?? '')
  switch (due.urgency) {
    case 'late':
      return say('day.due.late', { count: -due.days })
    case 'today':
      return say('day.due.today')
    case 'soon':
      return say('day.due.soon', { count: due.days, day: weekday })
    default:
      return formatDate(dueOn, locale)
  }
}

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
