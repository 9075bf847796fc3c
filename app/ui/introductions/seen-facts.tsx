import { useSentText } from '#app/i18n/sent-text.ts'
import type { introductions } from '#app/i18n/texts/introductions.ts'
import { Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'

interface SeenFactsProps {
  voice: 'own' | 'firm' | 'staff'
  seen: readonly { term: string; value: string }[]
}

/** What the employer sees of the candidate: the same list for the employer, and as a mirror for the other two. */
export function SeenFacts({ voice, seen }: SeenFactsProps) {
  const t = useSentText<(typeof introductions)['da']>()
  if (seen.length === 0) return null
  return (
    <Section id="ses" title={t(voice === 'firm' ? 'introductions.seen.theirs' : 'introductions.seen.own')}>
      <Facts wide items={seen} />
    </Section>
  )
}
