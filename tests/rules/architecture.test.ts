import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

/** Files that a file imports, as paths from the root: `#app/…`, `#db/…` and relative ones. */
function importsOf(file: string): { path: string; typeOnly: boolean }[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/^(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map(
    (found) => {
      const wanted = found[2] ?? found[3] ?? ''
      const path = wanted.startsWith('#')
        ? wanted.slice(1)
        : wanted.startsWith('.')
          ? join(file, '..', wanted).replaceAll('\\', '/')
          : wanted
      return { path, typeOnly: Boolean(found[1]) }
    },
  )
}

const app = filesBelow('app')
const db = filesBelow('db')
const tests = filesBelow('tests')
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1
/** Data and dictionaries are as long as what they hold. */
const isData = (file: string) => /^app\/(domain\/vocabulary|i18n\/texts)\/|^db\/seed\//.test(file)

/** Who may not import whom. Types cost nothing at run time but still point the way, so they count unless named. */
const forbidden: { from: RegExp; to: RegExp; typesToo: boolean }[] = [
  { from: /^app\/domain\/matching\//, to: /^(?!app\/domain\/matching\/)/, typesToo: true },
  {
    from: /^app\/domain\/(?!.*\.server\.ts$)/,
    to: /^(db\/(?!id)|app\/(routes|http|ui)\/|react|@remix-run)|\.server\.ts$/,
    typesToo: false,
  },
  { from: /^app\/domain\//, to: /^app\/(routes|ui)\//, typesToo: true },
  {
    from: /^app\/ui\//,
    to: /^(db\/|app\/routes\/|app\/auth\/|drizzle|zod|pg$|better-sqlite3)|\.server\.ts$/,
    typesToo: false,
  },
  { from: /^app\/(i18n|http)\//, to: /^app\/(routes|ui)\//, typesToo: true },
  { from: /^app\/routes\//, to: /^(drizzle-orm|pg$|better-sqlite3|lucia|db\/(?!id))/, typesToo: false },
  { from: /^db\/(?!seed\/)/, to: /^app\/(routes|ui|http|auth)\//, typesToo: true },
  { from: /^app\/(?!auth\/session\.server\.ts)/, to: /^lucia$/, typesToo: true },
]

test('dependencies point one way', () => {
  const broken = [...app, ...db].flatMap((file) =>
    importsOf(file).flatMap(({ path, typeOnly }) =>
      forbidden.some((rule) => rule.from.test(file) && rule.to.test(path) && (rule.typesToo || !typeOnly))
        ? [`${file} imports ${path}`]
        : [],
    ),
  )
  expect(broken).toEqual([])
})

test('files stay small: median 60, 95th percentile 200, none above 300; routes 150, tests 400', () => {
  const sizes = [...app, ...db].filter((file) => !isData(file)).map((file) => ({ file, lines: linesOf(file) }))
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(200)
  expect(sizes.filter(({ lines }) => lines > 300)).toEqual([])
  expect(sizes.filter(({ file, lines }) => file.startsWith('app/routes/') && lines > 150)).toEqual([])
  expect(tests.filter((file) => linesOf(file) > 400)).toEqual([])
})

test('there are no drawers, and folders are at most three deep under app', () => {
  const drawer = /(^|\/)(utils?|helpers?|misc|common|lib|shared)(\/|\.|$)/
  expect([...app, ...db, ...tests].filter((file) => drawer.test(file))).toEqual([])
  expect(app.filter((file) => file.split('/').length - 2 > 3)).toEqual([])
})

test('file names are kebab-case and identifiers have no Danish letters', () => {
  const names = [...app, ...db].filter((file) => !/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/.test(file))
  expect(names).toEqual([])
  const danish = /\b(const|let|function|interface|type|class)\s+\w*[æøåÆØÅ]/
  expect([...app, ...db].filter((file) => danish.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('screens hold no words of their own: they come from the texts', () => {
  const broken = app
    .filter((file) => /^app\/(routes|ui)\//.test(file) && !/^app\/(ui\/gallery|routes\/site\/components)/.test(file))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return /[æøåÆØÅ]|>\s*[A-Z][a-z]+ [a-z]+[^<{]*</.test(source) ? [file] : []
    })
  expect(broken).toEqual([])
})

test('a route exports only what Remix asks for', () => {
  const known = /^(default|loader|action|meta|headers|links|handle|shouldRevalidate|ErrorBoundary)$/
  const broken = app
    .filter((file) => file.startsWith('app/routes/'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)]
        .map((found) => found[1] ?? '')
        .filter((name) => !known.test(name))
        .map((name) => `${file}: ${name}`),
    )
  expect(broken).toEqual([])
})
