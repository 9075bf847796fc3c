import { expect, test } from 'vitest'
import { themeColour } from '#app/ui/theme-colour.ts'
import { colours } from '../../../tailwind.config.ts'

test('the browser’s frame has the canvas of each theme', () => {
  expect(themeColour).toEqual({ light: colours.light.canvas, dark: colours.dark.canvas })
})
