import { defineConfig } from '@playwright/test'
import { findChromium } from '../support/machine.mjs'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Matrix {
  engine: 'sqlite' | 'postgres' | 'demo'
}

/** Journeys run on both engines, with and without JavaScript; looks and budgets once. */
export default defineConfig<Matrix>({
  testDir: '.',
  outputDir: '../../test-results/browser',
  globalSetup: './start-servers.ts',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    actionTimeout: 20_000,
    launchOptions: { executablePath: findChromium() ?? 'chromium', args },
  },
  projects: [
    ...(['sqlite', 'postgres'] as const).flatMap((engine) =>
      [true, false].map((javaScriptEnabled) => ({
        name: `${engine}-${javaScriptEnabled ? 'js' : 'nojs'}`,
        testMatch: ['journey.spec.ts', 'promises.spec.ts'],
        use: { engine, javaScriptEnabled },
      })),
    ),
    {
      name: 'pages',
      testMatch: ['pages.spec.ts', 'forms.spec.ts', 'vocabulary.spec.ts', 'public.spec.ts'],
      use: { engine: 'demo' as const },
    },
    { name: 'report', testMatch: 'report.spec.ts', dependencies: ['pages'], use: { engine: 'demo' as const } },
  ],
})
