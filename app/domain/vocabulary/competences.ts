import type { Competence, CompetenceGroup } from './competence.ts'
import { competenceSteps } from './competence-steps.ts'
import { deskCompetences } from './competences-desk.ts'
import { handsCompetences } from './competences-hands.ts'
import { peopleCompetences } from './competences-people.ts'

export type CompetenceRow = readonly [id: string, da: string, en: string]

const rows: Record<CompetenceGroup, readonly CompetenceRow[]> = {
  ...deskCompetences,
  ...handsCompetences,
  ...peopleCompetences,
}

function nearById(): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  const add = (from: string, to: string) => near.set(from, [...(near.get(from) ?? []), to])
  for (const [from, ...others] of competenceSteps)
    for (const to of others) {
      add(from, to)
      add(to, from)
    }
  return near
}

const near = nearById()

/** All competences, in order of group. The ids are for ever. */
export const competences: readonly Competence[] = Object.entries(rows).flatMap(([group, list]) =>
  list.map(([id, da, en]) => ({ id, group: group as CompetenceGroup, label: { da, en }, near: near.get(id) ?? [] })),
)
