import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import config from '../../../tailwind.config.ts'

const folder = new URL('../../../app/ui/css/', import.meta.url)
const sheets = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

/** Set where they are read: the tone of a thing, the rhythm of a stack, and how deep a unit stands in its tree. */
const local = ['--tone', '--tone-soft', '--gap', '--depth']

test('every stylesheet takes its colours from the tokens and writes none itself', () => {
  for (const [name, css] of sheets) expect(css.match(/#[0-9a-f]{3,8}\b(?![^{]*\{)|rgba?\(|hsl\(/gi), name).toBeNull()
})

test('every variable that a stylesheet reads is a token', () => {
  const base: Record<string, Record<string, string>> = {}
  for (const plugin of config.plugins ?? []) {
    if (typeof plugin === 'object' && 'handler' in plugin) {
      const addBase = (rules: Record<string, Record<string, string>>) => Object.assign(base, rules)
      plugin.handler({ addBase } as unknown as Parameters<typeof plugin.handler>[0])
    }
  }
  const tokens = [...Object.keys(base[':root'] ?? {}), ...local]
  expect(tokens.length).toBeGreaterThan(60)
  for (const [name, css] of sheets) {
    const read = [...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1])
    expect(
      read.filter((variable) => !tokens.includes(variable ?? '')),
      name,
    ).toEqual([])
  }
})
