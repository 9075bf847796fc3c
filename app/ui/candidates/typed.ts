import type { SubmissionResult } from '@conform-to/dom'
import type { FieldValues } from '#app/domain/candidates/profile-values.ts'

/** What a form shows: what was typed when it came back, else what is stored; and what is wrong with it. */
export interface Typed {
  value(name: string): string | undefined
  values(name: string): readonly string[]
  error(name: string): string[] | undefined
  /** A control's name, value and error at once. */
  field(name: string): { name: string; defaultValue: string | undefined; error: string[] | undefined }
  readonly errors: Readonly<Record<string, string[]>>
}

/** Reads by field name. An answer from the server replaces every stored value: what was emptied stays empty. */
export function typed(stored: FieldValues, result: SubmissionResult<string[]> | undefined): Typed {
  const errors: Record<string, string[]> = {}
  for (const [name, messages] of Object.entries(result?.error ?? {})) if (messages) errors[name] = messages
  const read = (name: string) => (result ? inside(result.initialValue, name) : stored[name])
  const value = (name: string) => {
    const found = read(name)
    return typeof found === 'string' ? found : undefined
  }
  const error = (name: string) => errors[name]
  return {
    value,
    values: (name) => [read(name) ?? []].flat().filter((entry): entry is string => typeof entry === 'string'),
    error,
    field: (name) => ({ name, defaultValue: value(name), error: error(name) }),
    errors,
  }
}

/** conform nests what was typed along the dots of the names. */
function inside(values: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      values,
    )
}
