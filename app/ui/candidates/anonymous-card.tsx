import type { CardWords } from '#app/domain/candidates/card-words.ts'
import { Icon } from '../icon.tsx'
import { Tag } from '../tag.tsx'

interface AnonymousCardProps {
  title: string
  card: CardWords
  as?: 'li' | 'div'
}

/** One person without a name: groups, hours and the two sentences. The same for the employer and for her own example. */
export function AnonymousCard({ title, card, as: Element = 'div' }: AnonymousCardProps) {
  const { groups, hours, sentences } = card
  return (
    <Element className="card c-anonymous">
      <h3>{title}</h3>
      {groups.length > 0 && (
        <ul className="bare row">
          {groups.map((group) => (
            <li key={group}>
              <Tag kind="line">{group}</Tag>
            </li>
          ))}
        </ul>
      )}
      {hours && <p className="strong num">{hours}</p>}
      <ul className="c-why">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Icon name="check" />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </Element>
  )
}
