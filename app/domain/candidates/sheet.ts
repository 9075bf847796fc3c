import { competenceGroups, findCompetence } from '#app/domain/vocabulary/competence.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { formatDate } from '#app/i18n/format.ts'
import { profileForm } from '#app/i18n/texts/profile-form.ts'
import { sheet } from '#app/i18n/texts/sheet-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { type ProfileRecord, TRAVEL_MODES } from './candidate.ts'
import { unknownIn } from './settled.ts'
import { needGroups, type SheetNeeds } from './sheet-needs.ts'

/** A box to tick. */
export interface SheetBox {
  readonly label: string
  readonly ticked: boolean
}

/** A question with boxes, with a line to write on, or both; what is answered stands there. */
export interface SheetQuestion {
  readonly text: string
  readonly boxes: readonly SheetBox[]
  /** Null: there is nothing to write. Empty: a line. */
  readonly line: string | null
  readonly unit: string
}

/** The whole profile as questions on paper. */
export interface Sheet {
  readonly hours: readonly SheetQuestion[]
  readonly week: readonly { readonly day: string; readonly from: string; readonly to: string }[]
  readonly start: SheetQuestion
  readonly travel: readonly SheetQuestion[]
  readonly needs: readonly SheetNeeds[]
  readonly competences: readonly SheetQuestion[]
  readonly licences: readonly SheetQuestion[]
  readonly wishes: readonly SheetQuestion[]
  readonly presentation: { readonly text: string; readonly words: string }
}

/** Every question of the profile with the answers that are stored; of an empty profile it is the blank sheet. */
export function sheetOf(profile: ProfileRecord, locale: Locale): Sheet {
  const ask = translate(profileForm, locale)
  const say = translate(sheet, locale)
  const inHours = (minutes: number | null) => (minutes === null ? '' : formatHours(minutes, locale))
  const write = (text: string, line: string, unit = ''): SheetQuestion => ({ text, line, unit, boxes: [] })
  const boxes = (text: string, answers: readonly SheetBox[], line: string | null = null): SheetQuestion => {
    return { text, line, unit: '', boxes: answers }
  }
  const unsure = (part: 'hours' | 'licences', question: string) => unknownIn(profile, part).includes(question)
  const yesNo = (text: string, answer: boolean | null, unknown: boolean) =>
    boxes(text, [
      { label: say('sheet.yes'), ticked: answer === true },
      { label: say('sheet.no'), ticked: answer === false },
      { label: say('sheet.unknown'), ticked: unknown },
    ])
  const hours = ask('form.hours.unit')
  const { hoursMin, hoursMax, hoursWish, perDay, maxDays, restDay, combine } = profile
  const occupations = (ids: readonly string[]) => ids.map((id) => findOccupation(id)?.label[locale] ?? id).join(', ')
  return {
    hours: [
      write(`${ask('form.hours.legend')} ${ask('form.hoursMin')}`, inHours(hoursMin), hours),
      write(ask('form.hoursMax'), inHours(hoursMax), hours),
      write(ask('form.hoursWish'), inHours(hoursWish), hours),
      write(ask('form.perDay'), inHours(perDay), hours),
      write(ask('form.maxDays'), maxDays?.toString() ?? ''),
      // A no is not told from no answer: it is left open on paper.
      yesNo(ask('form.restDay'), restDay || null, unsure('hours', 'restDay')),
      yesNo(ask('form.combine'), combine, unsure('hours', 'combine')),
    ],
    week: weekdays.map((day) => {
      const [from = '', to = ''] = (profile.week?.[day] ?? []).map((time) => clock(time, locale))
      return { day: weekdayNames[day][locale], from, to }
    }),
    start: write(
      ask('form.availableFrom'),
      profile.availableFrom === null ? '' : formatDate(profile.availableFrom, locale),
    ),
    travel: [
      boxes(
        ask('form.modes'),
        TRAVEL_MODES.map((mode) => ({
          label: ask(`form.mode.${mode}`),
          ticked: profile.travelModes?.includes(mode) ?? false,
        })),
      ),
      write(ask('form.minutes'), profile.travelMinutes?.toString() ?? '', ask('form.minutes.unit')),
    ],
    needs: needGroups(profile, locale),
    competences: competenceGroups.map(({ id, label }) => {
      const held = heldIn(profile, id, locale)
      return { text: '', line: held, unit: '', boxes: [{ label: label[locale], ticked: held !== '' }] }
    }),
    licences: licences.map(({ id, label }) => {
      const held = profile.licences[id]
      const words = unsure('licences', id) ? say('sheet.unknown') : say('sheet.no')
      const open = held === undefined && !unsure('licences', id)
      return boxes('', [{ label: label[locale], ticked: held === true }], held || open ? null : words.toLowerCase())
    }),
    wishes: [
      boxes('', [{ label: ask('form.open'), ticked: profile.settled?.includes('wishes') ?? false }]),
      write(say('sheet.wish'), occupations(profile.wishes)),
      write(say('sheet.unwanted'), occupations(profile.unwanted)),
    ],
    presentation: { text: ask('form.presentation'), words: profile.presentation },
  }
}

/** The competences of a group that she has said she has, by name. */
function heldIn({ competences }: ProfileRecord, group: string, locale: Locale): string {
  return Object.entries(competences)
    .filter(([id, level]) => level > 0 && findCompetence(id)?.group === group)
    .map(([id]) => findCompetence(id)?.label[locale] ?? id)
    .join(', ')
}

/** A time as it is written by hand: 8.30 in Danish. */
function clock(time: string, locale: Locale): string {
  const plain = time.replace(/^0/, '')
  return locale === 'da' ? plain.replace(':', '.') : plain
}
