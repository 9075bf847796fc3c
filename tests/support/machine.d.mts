export function findChromium(): string | null
export function installLine(packages: readonly string[]): string
