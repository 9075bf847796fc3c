/** What one checked thing says: it holds, its answer is missing, it speaks against. Same words as a verdict. */
export type Stone = 'for' | 'ask' | 'no'

export interface Segment {
  stone: Stone
  /** SVG path of the stone. */
  path: string
  /** SVG path of the hanger below a stone that holds. */
  hanger: string | undefined
}

/** The half ellipse in a view box of 400 × 180. */
const centre = { x: 200, y: 180 }
const radius = { x: 186, y: 168 }
/** Half of the gap between two stones, in degrees. */
const gap = 1.719
/** A stone that speaks against is broken: two pieces of this share of its length. */
const piece = 0.3

function point(degrees: number, drop = 0): string {
  const angle = (degrees * Math.PI) / 180
  const x = centre.x - radius.x * Math.cos(angle)
  const y = centre.y - radius.y * Math.sin(angle) + drop
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

function arc(from: number, to: number): string {
  return `M${point(from)}A${radius.x} ${radius.y} 0 0 1 ${point(to)}`
}

/**
 * The stones of an arch from left to right, in the order of the findings table. Angles run from 0 to 180 degrees.
 * One stone at least; 16 stay readable.
 */
export function segments(stones: readonly Stone[]): Segment[] {
  const slot = 180 / stones.length
  return stones.map((stone, index) => {
    const from = index === 0 ? 0 : index * slot + gap
    const to = index === stones.length - 1 ? 180 : (index + 1) * slot - gap
    const length = (to - from) * piece
    const middle = (from + to) / 2
    return {
      stone,
      path: stone === 'no' ? arc(from, from + length) + arc(to - length, to) : arc(from, to),
      hanger: stone === 'for' ? `M${point(middle, 7)}V${centre.y}` : undefined,
    }
  })
}
