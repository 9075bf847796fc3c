import { byCodeUnit } from '../answer.ts'
import { type Finding, isOpen, statusOf } from '../findings.ts'
import type { Setting } from '../setting.ts'

/** One change and what it gains: `n` more are open, and `q` that were open already have no question left. */
export type Change = { readonly code: string; readonly n: number; readonly q: number }

/** One kind of change. A change's code is the kind's prefix followed by a detail, such as `licence.` and `B`. */
export interface Kind<Subject, Other> {
  readonly prefix: string
  /** The details worth trying; one that gains nothing, or comes twice, does no harm. */
  readonly propose: (subject: Subject, others: readonly Other[], setting: Setting) => readonly string[]
  readonly apply: (subject: Subject, detail: string) => Subject
  /** The codes of all criteria that the change can move. */
  readonly touches: (detail: string, setting: Setting) => readonly string[]
}

/** The subject with the change of that code. Throws on a code that is none of these kinds. */
export function applyChange<Subject, Other>(
  kinds: readonly Kind<Subject, Other>[],
  subject: Subject,
  code: string,
): Subject {
  const kind = kinds.find(({ prefix }) => code.startsWith(prefix))
  if (!kind) throw new RangeError(`${code} is no change`)
  return kind.apply(subject, code.slice(kind.prefix.length))
}

/**
 * Every single change that gains something, most first (README section 7). Only a pair with a question or a conflict
 * that the change touches, and no conflict that it does not, can gain; nobody else is judged again.
 */
export function advise<Subject, Other>(
  kinds: readonly Kind<Subject, Other>[],
  subject: Subject,
  others: readonly Other[],
  setting: Setting,
  judge: (subject: Subject, other: Other) => readonly Finding[],
): Change[] {
  const pairs = others.map((other) => ({ other, unmet: judge(subject, other).filter(({ kind }) => kind !== 'for') }))
  const hindered = new Map<string, typeof pairs>()
  for (const pair of pairs) {
    for (const { code } of pair.unmet) {
      const list = hindered.get(code)
      if (list) list.push(pair)
      else hindered.set(code, [pair])
    }
  }
  const changes: Change[] = []
  for (const { prefix, propose, apply, touches } of kinds) {
    for (const detail of new Set(propose(subject, others, setting))) {
      const changed = apply(subject, detail)
      const touched = touches(detail, setting)
      let n = 0
      let q = 0
      for (const { other, unmet } of new Set(touched.flatMap((code) => hindered.get(code) ?? []))) {
        const conflicts = unmet.filter(({ kind }) => kind === 'conflict')
        if (conflicts.some(({ code }) => !touched.includes(code))) continue
        const status = statusOf(judge(changed, other))
        if (conflicts.length === 0) q += Number(status === 'fits')
        else n += Number(isOpen(status))
      }
      if (n > 0 || q > 0) changes.push({ code: prefix + detail, n, q })
    }
  }
  return changes.sort((a, b) => b.n - a.n || b.q - a.q || byCodeUnit(a.code, b.code))
}

/** What stands before and after the last "="; an id may hold one itself. */
export function atEqualsSign(detail: string): readonly [id: string, value: string] {
  const at = detail.lastIndexOf('=')
  return [detail.slice(0, at), detail.slice(at + 1)]
}
