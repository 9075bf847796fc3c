import { type Candidate, MODES, type Need, STRENGTHS, type VocabularyItem } from '../types.ts'
import { day, flag, hours, number, oneOf, place, week, whole, wishedHours } from './fields.ts'
import { checked, keyed, list, type Read, shape, show, text } from './read.ts'

/** Sentences about the hours, the week, the way and the licences, which have fields of their own: one fact, one place. */
const NEVER_A_NEED = [
  'tid-timer',
  'tid-dag',
  'tid-dage',
  'tid-fri',
  'tid-sen',
  'tid-ingenaften',
  'adg-rejse',
  'adg-bil',
]

/** Reads a candidate whose needs are in the vocabulary. */
export function candidateReader(vocabulary: ReadonlyMap<string, VocabularyItem>): Read<Candidate> {
  return shape(
    { id: text, hours: wishedHours },
    {
      combine: flag,
      perDay: hours(24, false),
      maxDays: whole(1, 7),
      restDay: flag,
      week,
      needs: list(needReader(vocabulary), (need) => need.item, 'item'),
      competences: keyed(text, () => whole(0, 4)),
      complete: flag,
      licences: keyed(text, () => flag),
      travel: shape({}, { modes: list(oneOf(MODES)), minutes: whole(1) }),
      place,
      wishes: list(text),
      unwanted: list(text),
      availableFrom: day,
      exposure: whole(0),
    },
  )
}

function needReader(vocabulary: ReadonlyMap<string, VocabularyItem>): Read<Need> {
  const read = shape({ item: text, strength: oneOf(STRENGTHS) }, { limit: number() })
  return checked(read, ({ item: id, limit }, path) => {
    if (NEVER_A_NEED.includes(id)) return `${path}.item: ${id} has a field of its own and is never a need`
    const item = vocabulary.get(id)
    if (!item) return `${path}.item: ${show(id)} is not in the vocabulary`
    if (item.kind === 'flag' && limit !== undefined) return `${path}.limit: ${id} is yes or no and takes no limit`
    if (item.kind !== 'flag' && limit === undefined) return `${path}.limit: is missing, ${id} is measured`
    return null
  })
}
