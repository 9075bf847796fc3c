import { classes } from '../classes.ts'
import { ButtonLink, TextLink } from '../link.tsx'
import { Deadline, type Urgency } from '../tag.tsx'

interface DayItemProps {
  href: string
  title: string
  urgency: Urgency
  /** When, as a person says it. */
  due: string
  why: string
  /** The verb of the button. */
  act: string
}

/** One thing to do: when, who and why, and the act. The button is filled when it is late or due today. */
export function DayItem({ href, title, urgency, due, why, act }: DayItemProps) {
  const now = urgency === 'late' || urgency === 'today'
  return (
    <li className={classes('d-item', urgency === 'late' && 'd-item--late')}>
      <p>
        <Deadline urgency={urgency}>{due}</Deadline>
      </p>
      <div className="d-item__what">
        <h3>
          <TextLink href={href}>{title}</TextLink>
        </h3>
        <p>{why}</p>
      </div>
      <div className="d-item__do">
        <ButtonLink href={href} small kind={now ? 'primary' : 'second'} label={`${act}: ${title}`}>
          {act}
        </ButtonLink>
      </div>
    </li>
  )
}
