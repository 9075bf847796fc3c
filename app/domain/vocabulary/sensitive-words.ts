import { diagnosesOfBody } from './diagnosis-words-body.ts'
import { diagnosesOfMind } from './diagnosis-words-mind.ts'
import type { Bilingual } from './text.ts'

export { excludingWords } from './excluding-words.ts'

/**
 * A word counts with its Danish endings. `*` stands for any letters; `=` in front takes the word without endings, `!` in
 * these very capitals too. A space also stands for a hyphen.
 */
export type WordList = readonly { words: readonly string[]; suggestion: Bilingual }[]

/** Words for illnesses and diagnoses. Ordinary words that only sound like one are left out on purpose. */
export const diagnosisWords: WordList = [...diagnosesOfMind, ...diagnosesOfBody]

/** Phrases that hold a word for an illness and mean none; the words for roads and kitchens among them. */
export const harmlessPhrases: readonly string[] = [
  'blind vinkel',
  'blinde vinkel',
  'blinde vinkler',
  'blind makker',
  'for døve ører',
  'mad til allergikere',
  'retter til allergikere',
  'gæster med allergi',
  'gæster med allergier',
  'hensyn til allergi',
  'hensyn til allergier',
  'kost til diabetikere',
]
