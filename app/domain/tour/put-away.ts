/** What a reader can do with the panel: put it away, or have it back. */
export const AWAY = 'skjult'
export const SHOWN = 'vis'
