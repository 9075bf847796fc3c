/** The rates of one year, in whole øre a month. */
export interface FlexPayRates {
  readonly year: number
  /** 98 % of the highest unemployment benefit: what the supplement begins with. */
  readonly most: number
  /** Pay up to here lowers the supplement by 30 %, pay above it by 55 %. */
  readonly border: number
}

/**
 * LAB § 123, by year (DOMAIN, fleksløntilskud). 2019, 2022 and 2024: both figures from a source. 2020: the border follows
 * from the 30 % in the municipality of Copenhagen's example. 2021: the most, and 2023: both, follow from the benefit and
 * the yearly regulation. 2025 and later are not here: the border is not confirmed, and a guess is not shown as money.
 */
const RATES: readonly FlexPayRates[] = [
  { year: 2019, most: 1_848_900, border: 1_468_600 },
  { year: 2020, most: 1_870_100, border: 1_496_500 },
  { year: 2021, most: 1_893_600, border: 1_526_400 },
  { year: 2022, most: 1_896_400, border: 1_540_100 },
  { year: 2023, most: 1_933_300, border: 1_577_100 },
  { year: 2024, most: 1_995_200, border: 1_632_300 },
]

/** The rates of the year of a day (YYYY-MM-DD), or the nearest that are known: the screen says which year's they are. */
export function flexPayRates(day: string): FlexPayRates {
  const year = Number(day.slice(0, 4))
  return RATES.findLast((rates) => rates.year <= year) ?? RATES[0]!
}

/**
 * What the municipality pays her a month, in øre: the most, less 30 % of the pay up to the border and 55 % of the rest.
 * Pay and supplement together never exceed full-time pay in the same position (LAB § 123). No pay, no supplement.
 * `pay` and `fullTime` are øre a month before tax, pension of both sides included.
 */
export function flexSupplement(pay: number, fullTime: number, { most, border }: FlexPayRates): number {
  if (pay <= 0) return 0
  const less = (Math.min(pay, border) * 30 + Math.max(0, pay - border) * 55) / 100
  return Math.round(Math.min(Math.max(0, most - less), Math.max(0, fullTime - pay)))
}

/** A full week, in minutes: Danish collective agreements' 37 hours. */
export const FULL_WEEK = 37 * 60

/** Full-time pay of a month for an hourly pay, both in øre: 37 hours in 52 weeks, a twelfth of it. */
export function monthlyPay(hourly: number): number {
  return Math.round((hourly * 37 * 52) / 12)
}
