import { competenceGroupLabel } from '#app/domain/vocabulary/competence.ts'
import { candidateCard } from '#app/i18n/texts/candidate-card-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { AnonymousCard } from './card.ts'

/** A card in words: the one rendering of it, for the employer's list and for the example that the candidate sees. */
export interface CardWords {
  readonly groups: readonly string[]
  readonly hours: string | null
  /** The same two sentences on every card. */
  readonly sentences: readonly string[]
}

export function describeCard({ groups, hoursBand }: AnonymousCard, locale: Locale): CardWords {
  const say = translate(candidateCard, locale)
  return {
    groups: groups.map((group) => competenceGroupLabel(group)[locale]),
    hours: hoursBand && say(`card.hours.${hoursBand}`),
    sentences: [say('card.reaches'), say('card.covers')],
  }
}
