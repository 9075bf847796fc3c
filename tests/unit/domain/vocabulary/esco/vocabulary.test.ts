import { expect, test } from 'vitest'
import { groupOf } from '#app/domain/vocabulary/esco/groups.ts'
import type { KnownConcept } from '#app/domain/vocabulary/esco/vocabulary.ts'
import { vocabularyOf } from '#tests/support/esco-folder.ts'

const NONE = { essential: [], optional: [] }

function aSkill(id: string, da: string | null, over: Partial<KnownConcept> = {}): KnownConcept {
  const labels = { da, en: da === null ? 'air pillows' : null }
  return {
    id,
    kind: 'skill',
    isco: null,
    group: null,
    labels,
    names: { da: [], en: [] },
    relations: NONE,
    offered: true,
    ...over,
  }
}

const nameOf = (concepts: KnownConcept[], id: string) => vocabularyOf(1, concepts).competences.get(id)?.label

test.each([
  ['lufte puder', null, { da: 'Lufte puder', en: 'Lufte puder (Danish)' }],
  [null, 'air pillows', { da: 'Air pillows (engelsk)', en: 'Air pillows' }],
  ['ørepynt', 'earrings', { da: 'Ørepynt', en: 'Earrings' }],
  ['iOS', 'pH meter', { da: 'iOS', en: 'pH meter' }],
])('%j and %j is shown as %j', (da, en, label) => {
  expect(nameOf([aSkill('esco:a', null, { labels: { da, en } })], 'esco:a')).toEqual(label)
})

test('two of a kind that would be called the same are told apart, by the other language and then by id', () => {
  const twins = (en: string | null) => [
    aSkill('esco:aaaa', 'kageteori', { labels: { da: 'kageteori', en: 'cake theory' } }),
    aSkill('esco:bbbb', 'kageteori', { labels: { da: 'Kageteori', en } }),
  ]
  expect(twins('geometry').map(({ id }) => nameOf(twins('geometry'), id)?.da)).toEqual([
    'Kageteori (cake theory)',
    'Kageteori (geometry)',
  ])
  expect(twins('cake theory').map(({ id }) => nameOf(twins('cake theory'), id)?.da)).toEqual([
    'Kageteori (ESCO aaaa)',
    'Kageteori (ESCO bbbb)',
  ])
})

test('what is near is near both ways, once, and only among skills that are known', () => {
  const { competences } = vocabularyOf(1, [
    aSkill('esco:a', 'a', { relations: { essential: ['esco:b'], optional: ['esco:c', 'esco:gone', 'esco:o'] } }),
    aSkill('esco:b', 'b', { relations: { essential: [], optional: ['esco:a'] } }),
    aSkill('esco:c', 'c'),
    aSkill('esco:o', 'o', { kind: 'occupation', isco: '9334', relations: { essential: ['esco:b'], optional: [] } }),
  ])
  expect([...competences].map(([id, { near }]) => [id, near])).toEqual([
    ['esco:a', ['esco:b', 'esco:c']],
    ['esco:b', ['esco:a']],
    ['esco:c', ['esco:a']],
  ])
})

test('what is retired, or called like a shipped thing, is known but not offered', () => {
  const { entries, competences, occupations } = vocabularyOf(7, [
    aSkill('esco:a', 'lufte puder', { names: { da: ['banke puder'], en: ['beat pillows'] }, group: 'S6.11.2' }),
    aSkill('esco:b', 'glemt kunst', { offered: false }),
    aSkill('esco:c', 'bogholderi'),
    aSkill('esco:d', 'reolmester', { kind: 'occupation', isco: '9334' }),
    aSkill('esco:e', 'bogholder', { kind: 'occupation', isco: '3313' }),
  ])
  expect(entries).toEqual([
    {
      kind: 'competence',
      id: 'esco:a',
      labels: { da: 'Lufte puder', en: 'Lufte puder (Danish)' },
      names: ['banke puder', 'beat pillows'],
      group: { da: 'Rengøring og vask', en: 'Cleaning and laundry' },
    },
    {
      kind: 'occupation',
      id: 'esco:d',
      labels: { da: 'Reolmester', en: 'Reolmester (Danish)' },
      names: [],
      isco: '9334',
    },
  ])
  expect([...competences.keys(), ...occupations.keys()]).toEqual(['esco:a', 'esco:b', 'esco:c', 'esco:d', 'esco:e'])
})

test.each([
  ['S1.1', 'communication'],
  ['S1.11.1', 'science'],
  ['S1.15', 'language'],
  ['S6.11.2', 'cleaning'],
  ['S8.2.0', 'logistics'],
  ['S9', 'other'],
  ['L1', 'language'],
  ['T2.1', 'other'],
  ['0721', 'kitchen'],
  ['0722', 'craft'],
  ['0922', 'teaching'],
  ['00', 'other'],
  ['', 'other'],
  [null, 'other'],
] as const)('a skill of ESCO’s group %j stands under %s', (code, group) => {
  expect(groupOf(code)).toBe(group)
})
