/** Line icons on a 24 px grid. One path each, so that one component draws them all. */
const paths = {
  check: 'M4 12.5l5 5L20 6.5',
  ask: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.01',
  minus: 'M5 12h14',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.01',
  clock: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 7v5.2l3.2 2',
  calendar:
    'M6 5.5h12a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7.5a2 2 0 0 1 2-2zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  info: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 11v5.2M12 7.8v.01',
  person: 'M8.2 8a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0-7.6 0zM4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  search: 'M4.5 10.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM15 15l5 5',
  pin: 'M9 4h6l-1 6 3.5 3.5h-11L10 10zM12 13.5V20',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  phone: 'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.7 2 2 0 0 1 6 3.5z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0z',
  print: 'M7 9V4h10v5M7 17H4.5v-7h15v7H17M7 14.5h10V20H7z',
  bus: 'M6.5 4.5h11A2.5 2.5 0 0 1 20 7v7.5a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 14.5V7a2.5 2.5 0 0 1 2.5-2.5zM4 11.5h16M7.5 17v2.5M16.5 17v2.5M8 14.3v.01M16 14.3v.01',
  case: 'M5.5 8h13a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2zM9 8V5.5h6V8M3.5 13h17',
  house: 'M3.5 9.5L12 4l8.5 5.5zM4 20h16M6 9.5V17M10 9.5V17M14 9.5V17M18 9.5V17',
} as const

export type IconName = keyof typeof paths

/** A line icon in the colour of the text. Hidden from assistive technology: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`ico ico--${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
