import { type ErrorText, errorsOf } from './wiring.ts'

/** One link of the error summary: the control's id and the words that also stand at the control. */
export interface PageError {
  id: string
  message: string
}

/**
 * The errors in the order in which their fields stand on the page. `order` lists field names (as ids); fields that are
 * not listed come last, so that no error is lost. Takes conform's `form.allErrors` or any record of the kind.
 */
export function errorList(order: readonly string[], errors: Readonly<Record<string, ErrorText>>): PageError[] {
  const known = order.filter((name) => name in errors)
  const rest = Object.keys(errors).filter((name) => !order.includes(name))
  return [...known, ...rest].flatMap((id) => errorsOf(errors[id]).map((message) => ({ id, message })))
}

/** The title of a page with errors begins with the word for error: "Fejl: Slå et job op". */
export function errorTitle(title: string, errors: number, word: string): string {
  return errors > 0 ? `${word} ${title}` : title
}
