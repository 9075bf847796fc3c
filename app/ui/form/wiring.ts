/** What a form control says wrong: one text, conform's list, or nothing. */
export type ErrorText = string | readonly string[] | null | undefined

/** The errors as a list without empty ones. */
export function errorsOf(error: ErrorText): string[] {
  if (!error) return []
  return (typeof error === 'string' ? [error] : [...error]).filter((text) => text !== '')
}

export interface Wiring {
  id: string
  hintId: string | undefined
  errorId: string | undefined
  errors: string[]
  /** For the control: `<input {...wiring.aria}>`. */
  aria: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }
}

interface WiringInput {
  name: string
  id?: string | undefined
  hint?: unknown
  error?: ErrorText
  /** Ids of further texts about the control (a counter, a unit). */
  also?: readonly (string | false | undefined)[]
}

/**
 * The ids that tie a control to its hint and its error. The id is the name unless given, so that the error summary
 * can link to `#name`; the hint is `id-hint`, the error `id-error`, read in that order.
 */
export function wire({ name, id = name, hint, error, also = [] }: WiringInput): Wiring {
  const errors = errorsOf(error)
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = errors.length > 0 ? `${id}-error` : undefined
  const described = [hintId, errorId, ...also].filter(Boolean).join(' ')
  return {
    id,
    hintId,
    errorId,
    errors,
    aria: { 'aria-describedby': described || undefined, 'aria-invalid': errors.length > 0 ? true : undefined },
  }
}
