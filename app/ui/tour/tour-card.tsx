import { Section } from '../card.tsx'
import { TextLink } from '../link.tsx'

export interface TourCardProps {
  role: string
  title: string
  promise: string
  /** How to get in, or that the reader is in already. */
  how: string
  /** Links for whoever is signed in as this one; null for all others. */
  steps: readonly { id: string; label: string; why: string; href: string | null }[]
}

/** One login's tour on the page of all tours. */
export function TourCard({ role, title, promise, how, steps }: TourCardProps) {
  return (
    <Section id={role} title={title}>
      <p className="lead">{promise}</p>
      <p className="muted">{how}</p>
      <ol className="tour__list">
        {steps.map(({ id, label, why, href }) => (
          <li key={id}>
            {href ? <TextLink href={href}>{label}</TextLink> : <span className="strong">{label}</span>}
            <p className="muted">{why}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
