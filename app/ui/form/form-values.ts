import type { SubmissionResult } from '@conform-to/dom'

/** What a long form shows: what was typed when it came back, else what is stored; and what is wrong with it. */
export interface FormValues {
  value(name: string): string | undefined
  /** Of check boxes that share a name. */
  values(name: string): readonly string[]
  /** How many rows `name[0]`, `name[1]`, … there are. */
  count(name: string): number
  error(name: string): string[] | undefined
  /** A control's name, value and error at once. */
  control(name: string): { name: string; defaultValue: string | undefined; error: string[] | undefined }
  readonly errors: Readonly<Record<string, string[]>>
}

/**
 * Reads values by field name (`week.mon.from`, `tasks[0].name`), nested as conform nests them. An answer from the server
 * replaces every stored value: what was emptied stays empty.
 */
export function formValues(
  stored: Readonly<Record<string, unknown>>,
  result: SubmissionResult<string[]> | undefined,
): FormValues {
  const errors: Record<string, string[]> = {}
  for (const [name, messages] of Object.entries(result?.error ?? {})) if (messages) errors[name] = messages
  const source = result ? (result.initialValue ?? {}) : stored
  const value = (name: string) => {
    const found = at(source, name)
    return typeof found === 'string' ? found : undefined
  }
  const count = (name: string) => {
    const rows = at(source, name)
    return Array.isArray(rows) ? rows.length : 0
  }
  return {
    value,
    values: (name) => [at(source, name) ?? []].flat().filter((one): one is string => typeof one === 'string'),
    count,
    error: (name) => errors[name],
    control: (name) => ({ name, defaultValue: value(name), error: errors[name] }),
    errors,
  }
}

function at(values: unknown, name: string): unknown {
  return name
    .split(/[.[\]]/)
    .filter((key) => key !== '')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      values,
    )
}
