import { test } from './browser.ts'
import { wholeJourney } from './journey.ts'

test('an employer, a candidate and the municipality find their way to a fleksjob', async ({ person, engine }) => {
  await wholeJourney({ person, engine })
})
