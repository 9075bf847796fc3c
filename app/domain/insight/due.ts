/** How near a due day is. `days` counts calendar days: below 0 is late. */
export interface Due {
  readonly urgency: 'late' | 'today' | 'soon' | 'calm'
  readonly days: number
}

const DAY_MS = 86_400_000
/** Within a week one names the weekday; later the date. */
const SOON_DAYS = 7

/** Where a due day stands on a day; both YYYY-MM-DD. */
export function dueIn(dueOn: string, today: string): Due {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS)
  if (days < 0) return { urgency: 'late', days }
  if (days === 0) return { urgency: 'today', days }
  return { urgency: days < SOON_DAYS ? 'soon' : 'calm', days }
}
