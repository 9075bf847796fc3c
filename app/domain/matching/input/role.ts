import { ANSWERS, type Condition, type Role, type VocabularyItem } from '../types.ts'
import { day, flag, hours, hoursRange, number, oneOf, place, week, weekday, whole } from './fields.ts'
import { keyed, list, type Read, shape, show, text } from './read.ts'

const measured = shape({ value: number() }, { adaptableTo: number() })

/** Reads a role whose conditions are in the vocabulary and of their item's kind. */
export function roleReader(vocabulary: ReadonlyMap<string, VocabularyItem>): Read<Role> {
  return shape(
    { id: text, hours: hoursRange },
    {
      positions: whole(1),
      week,
      fixedDays: list(weekday),
      maxPerDay: hours(24, false),
      minShift: hours(24),
      conditions: keyed(itemOf(vocabulary), (id) => conditionReader(vocabulary.get(id))),
      competences: list(shape({ id: text, level: whole(1, 4), required: flag }, {}), ({ id }) => id, 'id'),
      licences: list(text, (id) => id),
      place,
      remote: number(0, 100),
      tasks: list(shape({ id: text, core: flag }, {}), ({ id }) => id, 'id'),
      latestStart: day,
    },
  )
}

function itemOf(vocabulary: ReadonlyMap<string, VocabularyItem>): Read<string> {
  return (value, path, faults) => {
    const id = text(value, path, faults)
    if (!vocabulary.has(id)) faults.push(`${path}: is not in the vocabulary`)
    return id
  }
}

function conditionReader(item: VocabularyItem | undefined): Read<Condition> {
  if (item?.kind === 'flag') return oneOf(ANSWERS)
  return (value, path, faults) => {
    if (value === 'unknown') return value
    if (typeof value !== 'string') return measured(value, path, faults)
    faults.push(`${path}: ${show(value)} is neither a measure nor "unknown"`)
    return 'unknown'
  }
}
