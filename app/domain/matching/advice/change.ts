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
 * Every single change that gains something, most first (README section 7). A pair is judged again only for changes that
 * touch what hinders it.
 */
export function advise<Subject, Other>(
  kinds: readonly Kind<Subject, Other>[],
  subject: Subject,
  others: readonly Other[],
  setting: Setting,
  judge: (subject: Subject, other: Other) => readonly Finding[],
): Change[] {
  const hindered = byHindrance(others.map((other) => ({ other, findings: judge(subject, other) })))
  const changes: Change[] = []
  for (const { prefix, propose, apply, touches } of kinds) {
    for (const detail of new Set(propose(subject, others, setting))) {
      const changed = apply(subject, detail)
      const touched = touches(detail, setting)
      let n = 0
      let q = 0
      for (const { other, conflicts } of new Set(touched.flatMap((code) => hindered.get(code) ?? []))) {
        if (!conflicts.every((code) => touched.includes(code))) continue
        const status = statusOf(judge(changed, other))
        if (conflicts.length === 0) q += Number(status === 'fits')
        else n += Number(isOpen(status))
      }
      if (n > 0 || q > 0) changes.push({ code: prefix + detail, n, q })
    }
  }
  return changes.sort((a, b) => b.n - a.n || b.q - a.q || byCodeUnit(a.code, b.code))
}

interface Hindered<Other> {
  readonly other: Other
  readonly conflicts: readonly string[]
}

/** The pairs that are not `fits` by what a change must touch to gain: the first conflict, or where none any question. */
function byHindrance<Other>(
  pairs: readonly { readonly other: Other; readonly findings: readonly Finding[] }[],
): ReadonlyMap<string, readonly Hindered<Other>[]> {
  const hindered = new Map<string, Hindered<Other>[]>()
  for (const { other, findings } of pairs) {
    const conflicts = codesOf(findings, 'conflict')
    const codes = conflicts.length > 0 ? conflicts.slice(0, 1) : codesOf(findings, 'question')
    const pair = { other, conflicts }
    for (const code of codes) {
      const list = hindered.get(code)
      if (list) list.push(pair)
      else hindered.set(code, [pair])
    }
  }
  return hindered
}

function codesOf(findings: readonly Finding[], kind: Finding['kind']): string[] {
  return findings.filter((finding) => finding.kind === kind).map(({ code }) => code)
}

/** What stands before and after the last "="; an id may hold one itself. */
export function atEqualsSign(detail: string): readonly [id: string, value: string] {
  const at = detail.lastIndexOf('=')
  return [detail.slice(0, at), detail.slice(at + 1)]
}
