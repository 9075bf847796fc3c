import { clock, isWholeMinutes, minutes } from '../minutes.ts'
import { WEEKDAYS, type Week, type Weekday } from '../types.ts'
import { checked, keyed, pair, type Read, shape, show, text } from './read.ts'

const HOURS_A_WEEK = 168
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A finite number from `least` to `most`. */
export function number(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Read<number> {
  return (value, path, faults) => {
    if (typeof value !== 'number') faults.push(`${path}: must be a number, not ${show(value)}`)
    else if (!Number.isFinite(value)) faults.push(`${path}: ${show(value)} is not a finite number`)
    else if (value < least) faults.push(`${path}: ${value} is below ${least}`)
    else if (value > most) faults.push(`${path}: ${value} is above ${most}`)
    return typeof value === 'number' ? value : 0
  }
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Read<number> {
  const read = number(least, most)
  return (value, path, faults) => {
    const before = faults.length
    const result = read(value, path, faults)
    if (faults.length === before && !Number.isInteger(result)) faults.push(`${path}: ${result} is not a whole number`)
    return result
  }
}

/** A number of hours that is whole minutes, from none (where `zero` allows it) to `most`. */
export function hours(most: number, zero = true): Read<number> {
  const read = number(0, most)
  return (value, path, faults) => {
    const before = faults.length
    const result = read(value, path, faults)
    if (faults.length > before) return result
    if (!isWholeMinutes(result)) faults.push(`${path}: ${result} is not whole minutes`)
    else if (!zero && minutes(result) === 0) faults.push(`${path}: must be above 0`)
    return result
  }
}

export function flag(value: unknown, path: string, faults: string[]): boolean {
  if (typeof value !== 'boolean') faults.push(`${path}: must be true or false, not ${show(value)}`)
  return value === true
}

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly [W, ...W[]]): Read<W> {
  return (value, path, faults) => {
    const found = words.find((word) => word === value)
    if (found === undefined) faults.push(`${path}: ${show(value)} is not one of ${words.join(', ')}`)
    return found ?? words[0]
  }
}

/** A calendar day, YYYY-MM-DD, that exists. */
export function day(value: unknown, path: string, faults: string[]): string {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  const [year = 0, month = 0, date = 0] = parts ? parts.slice(1).map(Number) : []
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)
  if (date < 1 || date > length) faults.push(`${path}: ${show(value)} is not a day as YYYY-MM-DD`)
  return typeof value === 'string' ? value : ''
}

/** A week: for each open weekday one interval that ends after it starts. Gives the days from Monday on. */
export function week(value: unknown, path: string, faults: string[]): Week {
  const days = keyed(weekday, () => interval)(value, path, faults)
  return Object.fromEntries(WEEKDAYS.flatMap((name) => (days[name] ? [[name, days[name]]] : [])))
}

const weekly = { min: hours(HOURS_A_WEEK), max: hours(HOURS_A_WEEK, false) }

/** A role's hours a week: more than none, and in order. */
export const hoursRange = inOrder(shape(weekly, {}))

/** A candidate's, who may wish for some number of them. */
export const wishedHours = inOrder(shape(weekly, { wish: hours(HOURS_A_WEEK, false) }))

export const place = shape({ lat: number(-90, 90), lon: number(-180, 180), land: text }, {})

export const weekday: Read<Weekday> = oneOf(WEEKDAYS)

function interval(value: unknown, path: string, faults: string[]): readonly [string, string] {
  const before = faults.length
  const [start, end] = pair(time)(value, path, faults)
  if (faults.length === before && clock(end) <= clock(start)) faults.push(`${path}[1]: ${end} is not after ${start}`)
  return [start, end]
}

function time(value: unknown, path: string, faults: string[]): string {
  if (typeof value === 'string' && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)) return value
  faults.push(`${path}: ${show(value)} is not a time as HH:MM`)
  return ''
}

function inOrder<R extends { readonly min: number; readonly max: number }>(read: Read<R>): Read<R> {
  return checked(read, ({ min, max }, path) =>
    minutes(max) < minutes(min) ? `${path}.max: ${max} is below min ${min}` : null,
  )
}
