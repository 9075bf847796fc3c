import { readInput } from '../input.ts'
import { makeSetting } from '../setting.ts'
import type { VocabularyItem } from '../types.ts'
import { answer } from './answers.ts'
import { readArguments, USAGE } from './arguments.ts'
import type { Progress } from './every-pair.ts'
import { readJson } from './json-text.ts'
import { textOf } from './texts.ts'

/** What the command takes from the world around it. */
export interface World {
  /** A file, or standard input for `-`. Rejects where it cannot be read. */
  readonly readBytes: (file: string) => Promise<Uint8Array>
  /** For an input that brings none. */
  readonly vocabulary: readonly VocabularyItem[]
  readonly progress: Progress
}

/** What ends up on standard output, on standard error, and as exit code. */
export interface Outcome {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** `npm run match` (README section 10): 0 with an answer, 2 with the faults of the input, 1 with any other refusal. */
export async function runCommand(words: readonly string[], world: World): Promise<Outcome> {
  const read = readArguments(words)
  if ('help' in read) return { code: 0, out: USAGE, err: '' }
  if ('refusal' in read) return refused(`${read.refusal}\n\n${USAGE}`)
  const { file, question, top, json } = read.request
  let bytes: Uint8Array
  try {
    bytes = await world.readBytes(file)
  } catch (error) {
    return refused(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`)
  }
  const parsed = readJson(bytes)
  if (parsed.faults) return faulty(parsed.faults)
  const checked = readInput(parsed.value, world.vocabulary)
  if (checked.faults) return faulty(checked.faults)
  const { input } = checked
  const setting = makeSetting(input.vocabulary, input.nearSkills)
  const answered = answer(question, input, setting, top, world.progress)
  if ('faults' in answered) return faulty(answered.faults)
  if ('refusal' in answered) return refused(`${answered.refusal}\n`)
  return { code: 0, out: json ? `${JSON.stringify(answered.answer.json)}\n` : textOf(answered.answer), err: '' }
}

function faulty(faults: readonly string[]): Outcome {
  return { code: 2, out: '', err: faults.map((fault) => `${fault}\n`).join('') }
}

function refused(message: string): Outcome {
  return { code: 1, out: '', err: message }
}
