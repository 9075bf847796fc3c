/** Path of a Chromium that Playwright can drive, or null. */
export function findChromium(): string | null
/** The one line that installs what is missing. */
export function installLine(packages: readonly string[]): string
