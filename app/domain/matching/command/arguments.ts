/** What is asked of a file. Without a question it is summarised. */
export type Question =
  | { readonly kind: 'summary' }
  | { readonly kind: 'role'; readonly id: string }
  | { readonly kind: 'candidate'; readonly id: string }
  | { readonly kind: 'explain'; readonly candidate: string; readonly role: string }
  | { readonly kind: 'advice'; readonly id: string }
  | { readonly kind: 'plan' }
  | { readonly kind: 'all' }

export interface Request {
  /** A path, or `-` for standard input. */
  readonly file: string
  readonly question: Question
  /** How many of a ranking are listed; null for all. */
  readonly top: number | null
  readonly json: boolean
}

export type ReadArguments = { readonly request: Request } | { readonly help: true } | { readonly refusal: string }

export const USAGE = `npm run --silent match -- FILE [one question] [--json]

FILE is JSON as app/domain/matching/README.md describes it; - reads standard input.

  (no question)       how many of each status every role and every candidate has
  --role ID           the candidates for a role, best first; with --top K the first K
  --candidate ID      the roles for a candidate, likewise
  --explain C R       everything about candidate C and role R
  --advice ID         the single changes that would open most to a role or a candidate
  --plan              who goes where, with the proof that no plan is better
  --all               every pair, blocked ones too
  --json              the answer as JSON instead of a table

Ends with 0; with 2 where the input is bad, one "path: reason" a line; with 1 otherwise.
`

const VALUES: { readonly [option: string]: readonly string[] } = {
  role: ['the id of a role'],
  candidate: ['the id of a candidate'],
  advice: ['the id of a role or a candidate'],
  explain: ['the id of a candidate', 'the id of a role'],
  plan: [],
  all: [],
  top: ['a whole number from 1'],
  json: [],
  help: [],
}
const NO_QUESTION = ['top', 'json', 'help']

/**
 * Reads the words after `match --`. An option's values may be the next words or, where it has one, follow an equals
 * sign (`--role=--x`). One file, at most one question, no option twice; `--top` only where something is ranked.
 */
export function readArguments(words: readonly string[]): ReadArguments {
  const files: string[] = []
  const options = new Map<string, readonly string[]>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '-h') return { help: true }
    if (!word.startsWith('-') || word === '-') {
      files.push(word)
      continue
    }
    const [name, joined] = nameAndValue(word)
    const wanted = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined
    if (!word.startsWith('--') || !wanted) return { refusal: `${word} is no option` }
    if (options.has(name)) return { refusal: `--${name} is given twice` }
    if (joined !== null && wanted.length !== 1) return { refusal: `--${name} takes no value after an equals sign` }
    const values = joined === null ? words.slice(at + 1, at + 1 + wanted.length) : [joined]
    const missing = wanted.find((_, n) => !values[n] || (joined === null && values[n]?.startsWith('--')))
    if (missing) return { refusal: `--${name} needs ${missing}` }
    if (joined === null) at += wanted.length
    options.set(name, values)
  }
  if (options.has('help')) return { help: true }
  return request(files, options)
}

function nameAndValue(word: string): readonly [name: string, value: string | null] {
  const equals = word.indexOf('=')
  return equals === -1 ? [word.slice(2), null] : [word.slice(2, equals), word.slice(equals + 1)]
}

function request(files: readonly string[], options: ReadonlyMap<string, readonly string[]>): ReadArguments {
  const [file, second] = files
  if (file === undefined) return { refusal: 'a file is missing' }
  if (second !== undefined) return { refusal: `one file is read, and "${second}" is one more` }
  const [asked, other] = [...options.keys()].filter((name) => !NO_QUESTION.includes(name))
  if (other) return { refusal: `--${asked} and --${other} cannot be asked together` }
  const top = options.get('top')?.[0] ?? null
  if (top !== null && asked !== 'role' && asked !== 'candidate')
    return { refusal: '--top goes with --role or --candidate' }
  if (top !== null && !/^[1-9]\d{0,8}$/.test(top)) return { refusal: `--top needs a whole number from 1, not "${top}"` }
  const [first = '', next = ''] = (asked && options.get(asked)) || []
  const question = questionOf(asked, first, next)
  return { request: { file, question, top: top === null ? null : Number(top), json: options.has('json') } }
}

function questionOf(asked: string | undefined, first: string, second: string): Question {
  if (asked === 'role' || asked === 'candidate' || asked === 'advice') return { kind: asked, id: first }
  if (asked === 'explain') return { kind: 'explain', candidate: first, role: second }
  return { kind: asked === 'plan' || asked === 'all' ? asked : 'summary' }
}
