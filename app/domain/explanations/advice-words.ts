import { applyRoleChange } from '#app/domain/matching/advice/role.ts'
import type { Role } from '#app/domain/matching/types.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { adaptableSentence, offerSentence } from '#app/domain/vocabulary/accommodation-text.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { clockWords, type Weekday, weekdayNames } from '#app/domain/vocabulary/week.ts'
import { adviceTexts } from '#app/i18n/texts/advice-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { Words } from './reason.ts'
import { competenceName, inSentence, levelWords } from './work.ts'

/** A change of the job as a clause: "Hvis virksomheden kan svare ”Der er et sted at ligge ned”". */
export function roleClause(code: string, role: Role, { locale }: Words): string {
  const say = translate(adviceTexts, locale)
  const [kind, detail, value] = parts(code)
  switch (kind) {
    case 'condition': {
      const item = findAccommodation(detail)
      if (!item) return code
      const offer =
        value === 'partly'
          ? adaptableSentence(item, null, locale)
          : offerSentence(item, value === 'yes' ? null : Number(value), locale)
      return say('role.answer', { offer })
    }
    case 'hours.min':
      return say('role.hours.min', { hours: inHours(value, locale), count: Number(value) })
    case 'hours.max':
      return say('role.hours.max', { hours: inHours(value, locale) })
    case 'competence':
      return say('role.wanted', { name: competenceName(detail, locale) })
    case 'week': {
      const open = applyRoleChange(role, code).week?.[detail as Weekday] ?? ['', '']
      const [from, to] = [clockWords(open[0], locale), clockWords(open[1], locale)]
      return say('role.week', { day: weekdayNames[detail as Weekday][locale], from, to })
    }
    case 'fixedDay':
      return say('role.fixedDay', { day: weekdayNames[detail as Weekday][locale] })
    case 'licence':
      return say('role.licence', { name: licenceName(detail, locale) })
    default:
      return say('role.remote')
  }
}

/** What she could gain as a clause; never a need given up, never more hours (matching/advice). */
export function candidateClause(code: string, { locale, own, who }: Words): string {
  const say = translate(adviceTexts, locale)
  const [kind, detail, value] = parts(code)
  if (kind === 'licence') {
    const name = licenceName(detail, locale)
    return own ? say('own.licence', { name }) : say('hers.licence', { who, name })
  }
  if (kind === 'competence') {
    const slots = { name: competenceName(detail, locale), level: value, words: levelWords(Number(value), locale) }
    return own ? say('own.competence', slots) : say('hers.competence', { who, ...slots })
  }
  return say(own ? 'own.travel' : 'hers.travel', { minutes: value })
}

/** `condition.fys-loeft=5` is condition, fys-loeft, 5; `hours.min=7` is hours.min, nothing, 7. */
function parts(code: string): [kind: string, detail: string, value: string] {
  const at = code.lastIndexOf('=')
  const [name, value] = at < 0 ? [code, ''] : [code.slice(0, at), code.slice(at + 1)]
  if (['hours.min', 'hours.max', 'remote', 'travel.minutes'].includes(name)) return [name, '', value]
  const dot = name.indexOf('.')
  return [name.slice(0, dot), name.slice(dot + 1), value]
}

/**
 * Of several changes about the same thing only the one that gains most, and a yes before what can be arranged. Expects
 * them best first, as the advice gives them.
 */
export function bestOfEach<T extends { readonly code: string }>(changes: readonly T[]): T[] {
  const thingOf = ({ code }: T) => parts(code).slice(0, 2).join('.')
  const isYes = new Set(changes.filter(({ code }) => code.endsWith('=yes')).map(thingOf))
  const offered = changes.filter((change) => !change.code.endsWith('=partly') || !isYes.has(thingOf(change)))
  return offered.filter((change, at) => offered.findIndex((other) => thingOf(other) === thingOf(change)) === at)
}

const inHours = (hours: string, locale: Locale) => formatHours(Math.round(Number(hours) * 60), locale)
const licenceName = (id: string, locale: Locale) => inSentence(findLicence(id)?.label[locale] ?? id)
