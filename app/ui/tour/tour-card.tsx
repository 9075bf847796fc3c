import { Section } from '../card.tsx'
import { TextLink } from '../link.tsx'

export interface TourCardProps {
  role: string
  title: string
  promise: string
  /** How to get in, or that the reader is in already. */
  how: string
  /** Links only for whoever is signed in as this one: the others' pages are not for her. */
  open: boolean
  steps: readonly { id: string; label: string; why: string; href: string }[]
}

/** One login's tour on the page of all tours. */
export function TourCard({ role, title, promise, how, open, steps }: TourCardProps) {
  return (
    <Section id={role} title={title}>
      <p className="lead">{promise}</p>
      <p className="muted">{how}</p>
      <ol className="tour__list">
        {steps.map(({ id, label, why, href }) => (
          <li key={id}>
            {open ? <TextLink href={href}>{label}</TextLink> : <span className="strong">{label}</span>}
            <p className="muted">{why}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
