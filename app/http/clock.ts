/**
 * The one clock. NOW in demo and tests fixes it (an instant such as 2026-11-24T08:00:00Z) or shifts it (+3d, -2h).
 * Throws for anything else.
 */
export function clockFrom(setting: string | undefined): () => Date {
  if (!setting) return () => new Date()
  const shift = /^([+-]\d+)([dhm])$/.exec(setting)
  if (shift) {
    const unit = { d: 86_400_000, h: 3_600_000, m: 60_000 }[shift[2] as 'd' | 'h' | 'm']
    return () => new Date(Date.now() + Number(shift[1]) * unit)
  }
  const fixed = new Date(setting)
  if (Number.isNaN(fixed.getTime())) throw new Error('NOW must be an instant (2026-11-24T08:00:00Z) or a shift (+3d)')
  return () => new Date(fixed)
}
