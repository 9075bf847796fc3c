import { z } from 'zod'
import { act, hearing, openText } from '#app/domain/introductions/form.ts'
import type { Week } from '#app/domain/roles/role.ts'
import { isDay } from '#app/domain/rules/calendar.ts'
import { parseHours } from '#app/domain/vocabulary/hours.ts'
import { parseInterval, type Weekday, weekdays } from '#app/domain/vocabulary/week.ts'
import { FLEKSJOB_KINDS, SIGNING_PARTIES, type Terms } from './agreement.ts'

const hours = z.string('errors.required').transform((text, check) => {
  const read = parseHours(text)
  if ('minutes' in read) return read.minutes
  check.addIssue({ code: 'custom', message: 'agreements.error.hours' })
  return z.NEVER
})

const percent = z.string('errors.required').transform((text, check) => {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0
  if (number >= 1 && number <= 100) return number
  check.addIssue({ code: 'custom', message: 'agreements.error.intensity' })
  return z.NEVER
})

/** Kroner as Danes write them, "12.345,50", in whole øre; null when left empty. */
const kroner = z
  .string()
  .default('')
  .transform((text, check) => {
    const found = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{1,2}))?$/.exec(text.trim())
    if (text.trim() === '') return null
    if (found) return Number((found[1] ?? '').replaceAll('.', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0') || 0)
    check.addIssue({ code: 'custom', message: 'agreements.error.money' })
    return z.NEVER
  })

const day = (empty: 'needed' | 'allowed') =>
  z
    .string()
    .trim()
    .default('')
    .refine((text) => (text === '' ? empty === 'allowed' : isDay(text)), 'errors.date')

const times = z.object({ from: z.string().default(''), to: z.string().default('') }).default({ from: '', to: '' })
const week = z
  .object(Object.fromEntries(weekdays.map((name) => [name, times])) as Record<Weekday, typeof times>)
  .partial()
  .default({})
  .transform((days, check): Week | null => {
    const read: { -readonly [D in Weekday]?: Week[D] } = {}
    for (const name of weekdays) {
      const { from = '', to = '' } = days[name] ?? {}
      if (from.trim() === '' && to.trim() === '') continue
      const found = parseInterval(from, to)
      if ('interval' in found) read[name] = found.interval
      else
        check.addIssue({
          code: 'custom',
          path: [name, found.error === 'from' ? 'from' : 'to'],
          message: 'agreements.error.time',
        })
    }
    return Object.keys(read).length > 0 ? read : null
  })

/** The terms of an agreement. A need is in it when somebody is responsible for it. */
export const termsSchema = z
  .object({
    ...act,
    hours,
    intensity: percent,
    week,
    tasks: openText(2000).refine((text) => text !== '', 'errors.required'),
    responsible: z.record(z.string(), openText(200)).default({}),
    value: z.record(z.string(), z.string()).default({}),
    support: openText(1000),
    pay: kroner,
    fullTimePay: kroner,
    kind: z.enum(FLEKSJOB_KINDS, 'errors.choose'),
    startsOn: day('needed'),
    endsOn: day('allowed'),
  })
  .transform(({ version, formId, responsible, value, endsOn, ...form }) => {
    const accommodations = Object.entries(responsible).flatMap(([item, who]) => {
      const limit = Number((value[item] ?? '').replace(',', '.'))
      if (who === '') return []
      return [{ item, responsible: who, ...(value[item]?.trim() && Number.isFinite(limit) && { value: limit }) }]
    })
    return { version, formId, terms: { ...form, accommodations, endsOn: endsOn || null } satisfies Terms }
  })

export const signSchema = z
  .object({
    ...act,
    ...hearing,
    agreementVersion: z
      .string()
      .regex(/^\d{1,9}$/, 'errors.invalid')
      .transform(Number),
    party: z.enum(SIGNING_PARTIES, 'errors.invalid'),
  })
  .transform(({ way, saidOn, present, ...form }) => ({ ...form, hearing: { way, saidOn, present } }))
