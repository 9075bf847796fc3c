import { answer } from './answer.ts'
import type { Setting } from './setting.ts'
import type { AskedCompetence, Candidate } from './types.ts'

export interface Held {
  /** 1–4, 0 for "no", null for not answered. */
  readonly level: number | null
  /** A near skill that is held at the level asked for; of several the first by id. */
  readonly near: string | null
}

/** What a candidate holds of one competence that a role asks for. */
export function heldOf(candidate: Candidate, asked: AskedCompetence, setting: Setting): Held {
  const level = answer(candidate.competences, asked.id) ?? null
  let near: string | null = null
  for (const id of setting.near.get(asked.id) ?? []) {
    if ((answer(candidate.competences, id) ?? 0) < asked.level) continue
    if (near === null || id < near) near = id
  }
  return { level, near }
}
