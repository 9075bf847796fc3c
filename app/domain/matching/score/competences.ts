import { type Held, heldOf } from '../competence.ts'
import type { Fraction } from '../fraction.ts'
import type { Setting } from '../setting.ts'
import type { AskedCompetence, Candidate, Role } from '../types.ts'
import type { Fact } from './part.ts'

/** One fact for each competence on the role's list; the required ones count more. */
export function competenceFacts(candidate: Candidate, role: Role, setting: Setting): Fact[] {
  const { required, other, near } = setting.weights.competence
  return (role.competences ?? []).map((asked) => {
    const held = heldOf(candidate, asked, setting)
    const values = {
      candidate: { level: held.level, near: held.near },
      role: { level: asked.level, required: asked.required },
      weight: asked.required ? required : other,
      credit: credit(held, asked, near),
    }
    return { id: asked.id, values }
  })
}

/** The first that holds, so a little of the skill itself counts before a near one. */
function credit({ level, near }: Held, asked: AskedCompetence, forNear: Fraction): Fraction {
  if (level !== null && level >= asked.level) return [1, 1]
  if (level !== null && level > 0) return [level, asked.level]
  return near === null ? [0, 1] : forNear
}
