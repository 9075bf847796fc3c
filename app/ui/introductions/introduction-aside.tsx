import type { ReactNode } from 'react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { introductions } from '#app/i18n/texts/introductions.ts'
import { paths } from '#app/paths.ts'
import { Panel } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export interface IntroductionAsideProps {
  voice: 'own' | 'firm' | 'staff'
  facts: readonly { term: string; value: string; to?: { kind: 'role' | 'employer' | 'candidate'; id: string } }[]
  timeline: readonly { when: string; what: string; note: string }[]
  /** Whom to ring, between the facts and what has happened. */
  children?: ReactNode
}

const pages = {
  role: { own: paths.role, firm: paths.ownRole, staff: paths.role },
  employer: { own: null, firm: null, staff: paths.employer },
  candidate: { own: null, firm: null, staff: paths.candidate },
} as const

/** Who and what it is about, and what has happened until now. */
export function IntroductionAside({ voice, facts, timeline, children }: IntroductionAsideProps) {
  const t = useSentText<(typeof introductions)['da']>()
  return (
    <aside className="with-aside__side stack">
      <Panel title={t('introductions.facts')} titleId="fakta">
        <Facts
          items={facts.map(({ term, value, to }) => {
            const href = to && pages[to.kind][voice]
            return { term, value: to && href ? <TextLink href={href(to.id)}>{value}</TextLink> : value }
          })}
        />
      </Panel>
      {children}
      {timeline.length > 0 && (
        <section aria-labelledby="historie">
          <h2 id="historie">{t('introductions.timeline')}</h2>
          <Timeline small items={timeline.map((moment, at) => ({ ...moment, state: at === 0 ? 'now' : undefined }))} />
        </section>
      )}
    </aside>
  )
}
