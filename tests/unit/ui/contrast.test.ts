import { expect, test } from 'vitest'
import { colours } from '../../../tailwind.config.ts'

type Role = keyof typeof colours.light
const grounds: Role[] = ['canvas', 'sunken', 'surface', 'raised']
const tints: Role[] = ['accent-soft', 'positive-soft', 'caution-soft', 'negative-soft', 'info-soft']
const tones: Role[] = ['positive', 'caution', 'negative', 'info']

/** Every pair of text and ground that the visual reference allows: 4.5 or more. */
const text: [Role, Role][] = [
  ...grounds.flatMap((ground): [Role, Role][] => [
    ['ink', ground],
    ['muted', ground],
    ['accent', ground],
  ]),
  ...tints.flatMap((tint): [Role, Role][] => [
    ['ink', tint],
    ['muted', tint],
  ]),
  ...tones.flatMap((tone): [Role, Role][] => [
    [tone, 'canvas'],
    [tone, 'surface'],
    [tone, 'raised'],
    [tone, `${tone}-soft` as Role],
  ]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['accent-soft-ink', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['canvas', 'ink'],
]

/** Edges of controls, bars and the focus ring: 3 or more. */
const shapes: [Role, Role][] = [
  ...grounds.map((ground): [Role, Role] => ['line-strong', ground]),
  ...tones.map((tone): [Role, Role] => [tone, 'sunken']),
  ['accent', 'canvas'],
  ['accent', 'accent-soft'],
  ['focus', 'canvas'],
  ['focus', 'surface'],
  ['focus', 'sunken'],
  ['focus', 'focus-halo'],
]

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const cases = (['light', 'dark'] as const).flatMap((theme) => [
  ...text.map(([front, ground]) => [front, ground, theme, 4.5] as const),
  ...shapes.map(([front, ground]) => [front, ground, theme, 3] as const),
])

test.each(cases)('%s on %s in %s has a contrast of %d or more', (front, ground, theme, least) => {
  expect(contrast(colours[theme][front], colours[theme][ground])).toBeGreaterThanOrEqual(least)
})

test('the contrast of black on white is 21 and of a colour on itself 1', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(contrast('#0A5566', '#0A5566')).toBe(1)
})

test('light and dark name the same roles', () => {
  expect(Object.keys(colours.dark)).toEqual(Object.keys(colours.light))
})
