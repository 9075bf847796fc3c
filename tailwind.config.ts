import type { Config } from 'tailwindcss'
import plugin from 'tailwindcss/plugin'

/**
 * Every colour, size, radius, shadow and duration of the product, and the only place where one is given a value.
 * The stylesheets read them as CSS variables (`var(--accent)`, `var(--space-4)`), the markup as classes (`text-muted`).
 * Source of the values: the visual reference's token list.
 */
export const colours = {
  light: {
    canvas: '#F6F3EC',
    sunken: '#ECE7DB',
    surface: '#FFFEFB',
    raised: '#FFFFFF',
    ink: '#10252C',
    muted: '#4A5C62',
    line: '#DCD6C8',
    'line-strong': '#6F7D81',
    accent: '#0A5566',
    'accent-hover': '#063D4A',
    'accent-ink': '#FFFFFF',
    'accent-fill': '#0A5566',
    'accent-soft': '#D9E9EA',
    'accent-soft-ink': '#0A4654',
    positive: '#2B632E',
    'positive-soft': '#E1EEDB',
    caution: '#7F4D00',
    'caution-soft': '#FAE8C4',
    negative: '#9C2B1D',
    'negative-soft': '#F9E1DA',
    info: '#32528A',
    'info-soft': '#E1E9F5',
    focus: '#10252C',
    'focus-halo': '#FFC53D',
  },
  dark: {
    canvas: '#0E1B1F',
    sunken: '#0A1417',
    surface: '#16262B',
    raised: '#1D3036',
    ink: '#EEF1EA',
    muted: '#B0C0C0',
    line: '#2D4349',
    'line-strong': '#7A9297',
    accent: '#82CBD5',
    'accent-hover': '#ABDFE5',
    'accent-ink': '#05262D',
    'accent-fill': '#1A4A55',
    'accent-soft': '#143B44',
    'accent-soft-ink': '#C3E8EC',
    positive: '#98CF8E',
    'positive-soft': '#1B3621',
    caution: '#F1C06A',
    'caution-soft': '#3C2D10',
    negative: '#F4A592',
    'negative-soft': '#45221B',
    info: '#ACC5F2',
    'info-soft': '#1F304D',
    focus: '#FFD470',
    'focus-halo': '#0E1B1F',
  },
} as const

const shadows = {
  light: {
    sm: '0 1px 2px rgb(16 37 44 / 0.06)',
    md: '0 1px 2px rgb(16 37 44 / 0.05), 0 6px 20px -6px rgb(16 37 44 / 0.12)',
    lg: '0 2px 6px rgb(16 37 44 / 0.08), 0 24px 48px -12px rgb(16 37 44 / 0.24)',
  },
  dark: {
    sm: '0 1px 2px rgb(0 0 0 / 0.4)',
    md: '0 1px 2px rgb(0 0 0 / 0.4), 0 8px 24px -6px rgb(0 0 0 / 0.5)',
    lg: '0 2px 6px rgb(0 0 0 / 0.5), 0 24px 48px -12px rgb(0 0 0 / 0.7)',
  },
} as const

type FontSize = [string, { lineHeight: string; letterSpacing?: string; fontWeight?: string }]

const fontSize: Record<string, FontSize> = {
  display: [
    'clamp(2.375rem, 1.2rem + 4.8vw, 4.75rem)',
    { lineHeight: '1.04', letterSpacing: '-0.028em', fontWeight: '700' },
  ],
  h1: [
    'clamp(1.75rem, 1.45rem + 1.3vw, 2.375rem)',
    { lineHeight: '1.14', letterSpacing: '-0.02em', fontWeight: '700' },
  ],
  h2: ['1.4375rem', { lineHeight: '1.25', letterSpacing: '-0.012em', fontWeight: '700' }],
  h3: ['1.125rem', { lineHeight: '1.35', letterSpacing: '-0.004em', fontWeight: '700' }],
  lead: ['1.25rem', { lineHeight: '1.5' }],
  calm: ['1.125rem', { lineHeight: '1.6' }],
  body: ['1rem', { lineHeight: '1.55' }],
  small: ['0.9375rem', { lineHeight: '1.45' }],
  micro: ['0.875rem', { lineHeight: '1.4' }],
  figure: ['2.5rem', { lineHeight: '1', letterSpacing: '-0.03em', fontWeight: '700' }],
}

const spacing = {
  0: '0',
  1: '0.25rem',
  2: '0.5rem',
  3: '0.75rem',
  4: '1rem',
  5: '1.25rem',
  6: '1.5rem',
  8: '2rem',
  10: '2.5rem',
  12: '3rem',
  16: '4rem',
  20: '5rem',
  24: '6rem',
}

const borderRadius = {
  sm: '0.25rem',
  md: '0.5rem',
  lg: '0.875rem',
  xl: '1.5rem',
  pill: '999px',
}

const transitionDuration = {
  fast: '120ms',
  base: '200ms',
  slow: '320ms',
}

const maxWidth = {
  text: '38rem',
  form: '44rem',
  calm: '64rem',
  work: '80rem',
}

const minHeight = {
  min: '1.5rem',
  control: '2.75rem',
}

const screens = {
  sm: '30rem',
  md: '48rem',
  lg: '64rem',
  xl: '80rem',
}

const transitionTimingFunction = { out: 'cubic-bezier(0.2, 0, 0, 1)' }

const sans = ['Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Verdana', 'sans-serif']

type Values = Readonly<Record<string, string>>

/** `{ md: '1rem' }` as `{ '--space-md': '1rem' }`; without a prefix the key is the name. */
function variables(values: Values, prefix = ''): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`--${prefix}${key}`, value]))
}

/** `{ md: … }` as `{ md: 'var(--shadow-md)' }`, so that the theme follows light and dark by itself. */
function references(values: Values, prefix = ''): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((key) => [key, `var(--${prefix}${key})`]))
}

/** The variables that change with the theme: colour roles and shadows. */
function theme(name: 'light' | 'dark'): Record<string, string> {
  return { ...variables(colours[name]), ...variables(shadows[name], 'shadow-') }
}

const constants = {
  ...variables(Object.fromEntries(Object.entries(fontSize).map(([key, [size]]) => [key, size])), 'text-'),
  ...variables(spacing, 'space-'),
  ...variables(borderRadius, 'radius-'),
  ...variables(transitionDuration, 'duration-'),
  ...variables(transitionTimingFunction, 'ease-'),
  ...variables(maxWidth, 'width-'),
  ...variables(minHeight, 'target-'),
  '--font': sans.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', '),
}

/** The theme replaces Tailwind's own: a colour or a size that is not in this file does not exist. */
const config: Config = {
  theme: {
    colors: { transparent: 'transparent', current: 'currentColor', ...references(colours.light) },
    fontFamily: { sans },
    fontSize,
    spacing,
    borderRadius,
    boxShadow: references(shadows.light, 'shadow-'),
    maxWidth,
    minHeight,
    screens,
    transitionDuration,
    transitionTimingFunction,
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ':root': { 'color-scheme': 'light dark', ...constants, ...theme('light') },
        '@media (prefers-color-scheme: dark)': { ":root:not([data-theme='light'])": theme('dark') },
        "[data-theme='dark']": { 'color-scheme': 'dark', ...theme('dark') },
        "[data-theme='light']": { 'color-scheme': 'light', ...theme('light') },
      })
    }),
  ],
}

export default config
