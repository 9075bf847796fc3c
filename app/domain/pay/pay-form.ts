import { monthlyPay } from '#app/domain/rules/flex-pay.ts'
import { parseHours } from '#app/domain/vocabulary/hours.ts'
import type { PayCase } from './pay-share.ts'

export const PAY_FIELDS = ['timer', 'intensitet', 'loen'] as const
export type PayField = (typeof PAY_FIELDS)[number]

/** What somebody typed into the calculator, as it stands in the address. */
export type TypedPay = Readonly<Record<PayField, string>> & { readonly per: 'maaned' | 'time' }

/** Shown before anybody has typed: the law's own example of 20 hours at half intensity. */
const EXAMPLE = { timer: '20', intensitet: '50', loen: '30000' } as const

/** Kroner for full time that somebody can have typed on purpose. */
const AMOUNTS = { maaned: { min: 5_000, max: 200_000 }, time: { min: 50, max: 1_500 } } as const

/** The address of the calculator read: what to show in the form, and the case, or the fields that cannot be used. */
export function readPay(
  search: URLSearchParams,
): { readonly typed: TypedPay } & ({ readonly asked: PayCase } | { readonly wrong: readonly PayField[] }) {
  const per = search.get('per') === 'time' ? 'time' : 'maaned'
  const text = (field: PayField) => (search.get(field) ?? EXAMPLE[field]).trim().slice(0, 20)
  const typed = { timer: text('timer'), intensitet: text('intensitet'), loen: text('loen'), per } as const
  const hours = parseHours(typed.timer)
  const intensity = wholeNumber(typed.intensitet, { min: 1, max: 100 })
  const amount = wholeNumber(typed.loen, AMOUNTS[per])
  const wrong = PAY_FIELDS.filter(
    (field) =>
      (field === 'timer' && 'error' in hours) || { timer: 0, intensitet: intensity, loen: amount }[field] === null,
  )
  if ('error' in hours || intensity === null || amount === null) return { typed, wrong }
  const fullTime = per === 'time' ? monthlyPay(amount * 100) : amount * 100
  return { typed, asked: { hours: hours.minutes, intensity, fullTime } }
}

/** A whole number as it is typed, with or without a mark of thousands and a unit, or null outside the range. */
function wholeNumber(text: string, { min, max }: { min: number; max: number }): number | null {
  const digits = text.replace(/\s*(kr\.?|%)$/i, '').replace(/(?<=\d)[.\s](?=\d{3}\b)/g, '')
  const value = /^\d{1,7}$/.test(digits) ? Number(digits) : null
  return value !== null && value >= min && value <= max ? value : null
}
