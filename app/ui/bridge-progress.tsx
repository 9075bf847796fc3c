import type { ReactNode } from 'react'
import { uiFigures } from '#app/i18n/texts/ui-figures.ts'
import { useText } from '#app/i18n/use-text.ts'
import { classes } from './classes.ts'
import { keyed } from './keyed.ts'

export interface StepsProps {
  steps: readonly ReactNode[]
  /** The place of the step that is now; those before it are done. Equal to the number of steps: all are done. */
  current: number
}

/** How far something has come, as dots on a deck. At most six steps with short words. */
export function Steps({ steps, current }: StepsProps) {
  const t = useText(uiFigures)
  return (
    <ol className="steps">
      {keyed(steps).map(({ key, item }) => (
        <li
          key={key}
          className={classes(key < current && 'done', key === current && 'now')}
          aria-current={key === current ? 'step' : undefined}
        >
          {item}
          {key < current && <span className="vh">{t('ui.done')}</span>}
        </li>
      ))}
    </ol>
  )
}

/** Half axes of the arch over the steps, in a view box of 1000 × 100. */
const height = 93

function onArch(place: number, steps: number): { x: number; y: number } {
  const x = ((place + 0.5) / steps) * 1000
  const half = 500 - 500 / steps
  const share = (x - 500) / half
  return { x, y: 100 - height * Math.sqrt(Math.max(0, 1 - share * share)) }
}

export interface BridgeProgressProps extends StepsProps {
  /** The heading, for those who cannot see the bridge: "Vejen til jobbet". */
  title: ReactNode
  /** The heading's level on the page. Default 3. */
  level?: 2 | 3
  /** Whose turn it is next, and when one hears. */
  note?: ReactNode
}

/** The way to the job as a bridge, drawn as far as it has come. */
export function BridgeProgress({ steps, current, title, level = 3, note }: BridgeProgressProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const last = steps.length - 1
  const here = onArch(Math.min(current, last), steps.length)
  const start = onArch(0, steps.length)
  const end = onArch(last, steps.length)
  const radii = `${500 - 500 / steps.length} ${height}`
  const hangers = steps.slice(1, last).map((_, index) => onArch(index + 1, steps.length))
  return (
    <div className="c-way">
      <Heading className="vh">{title}</Heading>
      <svg className="c-bridge" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
        <path className="go" d={`M${start.x} ${start.y}A${radii} 0 0 1 ${here.x} ${here.y}`} />
        <path className="to" d={`M${here.x} ${here.y}A${radii} 0 0 1 ${end.x} ${end.y}`} />
        <path className="h" d={hangers.map(({ x, y }) => `M${x} ${y + 4}V100`).join('')} />
      </svg>
      <Steps steps={steps} current={current} />
      {note && <p className="small muted">{note}</p>}
    </div>
  )
}
