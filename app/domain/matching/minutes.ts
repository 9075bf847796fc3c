/** The whole minutes of a number of hours: 7.4 is 444. The input check has refused hours that are not whole minutes. */
export function minutes(hours: number): number {
  return Math.round(hours * 60)
}

/** Whether hours are whole minutes; the tolerance is the noise of a binary fraction, far below a second. */
export function isWholeMinutes(hours: number): boolean {
  return Math.abs(hours * 60 - minutes(hours)) < 1e-9
}

/** Minutes since midnight of "HH:MM", the form being checked already. */
export function clock(time: string): number {
  return digit(time, 0) * 600 + digit(time, 1) * 60 + digit(time, 3) * 10 + digit(time, 4)
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}
