import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const decisions = readdirSync('docs/decisions').sort()

test('decisions are numbered one by one, dated by status, and short', () => {
  expect(decisions.map((file) => Number(file.slice(0, 4)))).toEqual(decisions.map((_, at) => at + 1))
  for (const file of decisions) {
    const text = readFileSync(`docs/decisions/${file}`, 'utf8')
    expect([file, /^# \d{4} .+\n\nStatus: \w+/.test(text)]).toEqual([file, true])
    const prose = text.replace(/^\|.*$/gm, '')
    expect([file, prose.split(/\s+/).length <= 300]).toEqual([file, true])
  }
})

test('each dependency at run time has its reason, and there are at most forty', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const names = Object.keys(dependencies)
  const reasons = decisions.map((file) => readFileSync(`docs/decisions/${file}`, 'utf8')).join('\n')
  expect(names.filter((name) => !reasons.includes(name))).toEqual([])
  expect(names.length).toBeLessThanOrEqual(40)
})

test('every accepted English and Danish word of a status is in the glossary', async () => {
  const { INTRODUCTION_STATUSES } = await import('#app/domain/introductions/introduction.ts')
  const glossary = readFileSync('docs/glossary.md', 'utf8')
  expect(INTRODUCTION_STATUSES.filter((status) => !glossary.includes(`\`${status}\``))).toEqual([])
})

test('nothing that is committed names a machine: no absolute paths, no registry hosts', () => {
  const lock = readFileSync('package-lock.json', 'utf8')
  const hosts = [...lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(([, host]) => host)
  expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([])
})
