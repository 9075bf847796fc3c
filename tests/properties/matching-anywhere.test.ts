import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { figures } from '#tests/support/matching-figures.ts'

const run = promisify(execFile)
const SCRIPT = `import('#tests/support/matching-figures.ts').then((m) => console.log(JSON.stringify(m.figures())))`

/** The same worlds in another process, under another language and clock. */
async function figuresIn(language: string, zone: string): Promise<ReturnType<typeof figures>> {
  const env = { ...process.env, LANG: language, LC_ALL: language, LANGUAGE: language, TZ: zone }
  const args = ['--import', 'tsx', '--input-type=module', '-e', SCRIPT]
  const { stdout } = await run(process.execPath, args, { env, maxBuffer: 1e8 })
  return JSON.parse(stdout)
}

test('neither locale nor time zone changes a figure', async () => {
  const [danish, turkish] = await Promise.all([
    figuresIn('da_DK.UTF-8', 'Pacific/Kiritimati'),
    figuresIn('tr_TR.UTF-8', 'Pacific/Pago_Pago'),
  ])
  expect(danish).toMatchObject({ locale: 'da-DK', zone: 'Pacific/Kiritimati', sorted: 'z,aa' })
  expect(turkish).toMatchObject({ locale: 'tr-TR', zone: 'Pacific/Pago_Pago', sorted: 'aa,z' })
  const { said } = figures()
  expect(said.length).toBeGreaterThan(100_000)
  expect(danish.said).toBe(said)
  expect(turkish.said).toBe(said)
})
