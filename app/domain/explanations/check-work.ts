import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { type CheckWords, type Pair, type Sides, sentences } from './check-words.ts'
import { side } from './practical.ts'
import { competenceName, levelWords } from './work.ts'

/** A licence or certificate that the job demands. */
export function licenceRow({ hard }: Pair, id: string, { say, locale }: CheckWords): Sides {
  const held = hard?.values.candidate
  return {
    what: findLicence(id)?.label[locale] ?? id,
    hers: held === true ? say('licence.yes') : held === false ? say('licence.no') : say('notAnswered'),
    jobs: say('licence.role'),
  }
}

/** A competence that the job demands or would like; without an id: none at all. */
export function competenceRow({ hard, soft }: Pair, id: string, words: CheckWords): Sides {
  const { say, locale } = words
  if (id === '') return { what: say('competences'), hers: say('competences.hers'), jobs: say('competences.role') }
  const values = (hard ?? soft)?.values ?? {}
  const { level, near, complete } = side(values, 'candidate')
  const asked = Number(side(values, 'role').level)
  const held = typeof level === 'number' && level > 0
  const like = typeof near === 'string' && !(held && level >= asked) ? competenceName(near, locale) : null
  const name = competenceName(id, locale)
  return {
    what: name.charAt(0).toUpperCase() + name.slice(1),
    hers: sentences([heldWords(level, complete === true, words), like && say('competence.near', { near: like })]),
    jobs: say(hard ? 'competence.required' : 'competence.wanted', { level: asked, words: levelWords(asked, locale) }),
    settle: held || like !== null,
  }
}

function heldWords(level: unknown, complete: boolean, { say, locale }: CheckWords): string {
  if (typeof level === 'number' && level > 0)
    return say('competence.level', { level, words: levelWords(level, locale) })
  if (level === 0) return say('competence.no')
  return complete ? say('competence.complete') : say('notAnswered')
}

/** The job's main tasks against what she would like and would rather not. */
export function wishesRow({ soft }: Pair, _: string, { say, locale }: CheckWords): Sides {
  const { role } = soft?.values ?? {}
  if (!Array.isArray(role)) return { what: say('wishes'), hers: say('wishes.notCounted'), jobs: say('wishes.noCore') }
  const { wished, unwanted, wishesAny } = side(soft?.values ?? {}, 'candidate')
  const named = (ids: unknown) =>
    Array.isArray(ids) ? ids.map((id) => findOccupation(String(id))?.label[locale] ?? String(id)) : []
  const list = (ids: unknown) => named(ids).join(', ')
  const told = [
    named(wished).length > 0 ? say('wishes.wished', { tasks: list(wished) }) : null,
    named(unwanted).length > 0 ? say('wishes.unwanted', { tasks: list(unwanted) }) : null,
  ].filter((text) => text !== null)
  const otherwise = say(wishesAny === true ? 'wishes.other' : 'wishes.open')
  return {
    what: say('wishes'),
    hers: told.length > 0 ? told.join('. ') : otherwise,
    jobs: say('wishes.role', { tasks: list(role) }),
  }
}

/** No should and no nice, so nothing to score. */
export function noNeedsRow({ say }: CheckWords): Sides {
  return { what: say('needs'), hers: say('needs.hers'), jobs: say('needs.role') }
}
