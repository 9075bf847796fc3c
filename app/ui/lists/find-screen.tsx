import type { FoundOf } from '#app/domain/lists/found.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { FilterBar, FilterSearch } from '../find-way.tsx'
import { TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'

interface FindScreenProps {
  page: {
    heading: string
    lead: string
    label: string
    words: string
    nothing: { title: string; text: string }
    groups: readonly FoundOf[]
  }
}

/** What was found, by kind, with the list of all where there are more. */
export function FindScreen({ page }: FindScreenProps) {
  const { heading, lead, label, words, nothing, groups } = page
  return (
    <>
      <PageTitle lead={lead}>{heading}</PageTitle>
      <FilterBar key={words} action={paths.find()}>
        <FilterSearch name="q" label={label} defaultValue={words} />
      </FilterBar>
      {groups.map(({ group, title, items, total, all }) => (
        <Section key={group} id={group} title={title} count={total}>
          <ul className="bare stack">
            {items.map((item) => (
              <li key={item.id}>
                <TextLink href={item.href}>{item.label}</TextLink>
                {item.note && <span className="muted small"> {item.note}</span>}
              </li>
            ))}
          </ul>
          {all && (
            <p>
              <TextLink quiet href={all.href}>
                {all.label}
              </TextLink>
            </p>
          )}
        </Section>
      ))}
      {groups.length === 0 && (
        <EmptyState level={2} title={nothing.title}>
          {nothing.text}
        </EmptyState>
      )}
    </>
  )
}
