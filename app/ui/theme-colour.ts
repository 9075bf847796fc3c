/** What browsers colour their own frame with: the canvas of each theme, as tailwind.config.ts has it. */
export const themeColour = { light: '#F6F3EC', dark: '#0E1B1F' } as const
