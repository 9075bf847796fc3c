import { type CheckWords, type Pair, type Sides, sentences } from './check-words.ts'
import { isOverWater, journeyOf, side } from './practical.ts'

/** How and how far she can travel, and how long the way is; an estimate is told as one. */
export function travelRow({ hard }: Pair, _: string, { say, locale }: CheckWords): Sides {
  const what = say('travel')
  if (!hard) return { what, hers: say('notAnswered'), jobs: say('notAnswered') }
  const { minutes, modes } = side(hard.values, 'candidate')
  const role = side(hard.values, 'role')
  const ways = Array.isArray(modes) ? modes.map(String).filter(isMode) : []
  const any = new Intl.ListFormat(locale, { type: 'disjunction' })
  const hers = sentences([
    typeof minutes === 'number' ? say('travel.limit', { count: minutes }) : say('travel.noLimit'),
    ways.length > 0 ? any.format(ways.map((mode) => say(`travel.mode.${mode}`))) : say('travel.noModes'),
  ])
  const journey = journeyOf(hard)
  if (role.remote === 100) return { what, hers, jobs: say('travel.remote') }
  if (journey) {
    const { minutes: count, by } = journey
    const estimate = say('travel.estimate', { count, mode: say(`travel.mode.${by}`) })
    return { what, hers, jobs: count === 0 ? say('travel.same') : estimate, settle: true }
  }
  if (isOverWater(hard)) return { what, hers, jobs: say('travel.water'), settle: true }
  return { what, hers, jobs: say(role.land === null ? 'travel.noPlace' : 'travel.unknown') }
}

const isMode = (mode: string): mode is 'walk' | 'bike' | 'public' | 'car' =>
  ['walk', 'bike', 'public', 'car'].includes(mode)
