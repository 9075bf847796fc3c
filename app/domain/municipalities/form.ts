import { z } from 'zod'
import { line, version, whole } from '#app/domain/candidates/answers.ts'
import { type NumberSetting, SETTING_RANGES } from './settings.ts'

const within = (setting: NumberSetting) => {
  const { min, max } = SETTING_RANGES[setting]
  return whole(min, max, `settings.error.${setting}`)
}

const formId = z.uuid('errors.invalid')

/** The municipality's own settings. What is left empty is Fleksbro's default. */
export const settingsSchema = z.object({
  formId,
  version,
  unitName: line(80),
  contactWeeks: within('contactWeeks'),
  answerDays: within('answerDays'),
  stepDays: within('stepDays'),
  roleDays: within('roleDays'),
  contactUserId: line(60),
})
export type SettingsForm = z.output<typeof settingsSchema>

const unitName = z.string('units.error.name').trim().min(1, 'units.error.name').max(80, 'errors.long')

/** What can be done to the organisation units, one form each. */
export const unitSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), formId, name: unitName, parentId: line(60) }),
  z.object({ intent: z.literal('change'), formId, id: z.string('errors.invalid'), name: unitName, parentId: line(60) }),
  z.object({ intent: z.literal('remove'), formId, id: z.string('errors.invalid') }),
])
export type UnitForm = z.output<typeof unitSchema>
