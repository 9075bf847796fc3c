import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import { makeSetting } from '#app/domain/matching/setting.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

/** service is near both till and phone; till and phone are not near each other. */
test.each([
  [{ till: 2 }, false, 2, 'for'],
  [{ till: 4 }, true, 2, 'for'],
  [{ till: 1 }, false, 2, 'question'],
  [{ till: 1 }, true, 2, 'question'],
  [{ service: 2 }, true, 2, 'question'],
  [{ till: 0, service: 2 }, true, 2, 'question'],
  [{ service: 1 }, true, 2, 'conflict'],
  [{ service: 1 }, false, 2, 'question'],
  [{ till: 0, service: 1 }, false, 2, 'conflict'],
  [{ till: 0 }, false, 1, 'conflict'],
  [{}, true, 1, 'conflict'],
  [{}, false, 1, 'question'],
  [{ phone: 4 }, true, 1, 'conflict'],
] as const)('%j, complete %s, against till at level %s is %s', (competences, complete, level, kind) => {
  const candidate = aCandidate({ competences, complete })
  const { findings } = explain(candidate, aRole({ competences: [{ id: 'till', level, required: true }] }), setting)
  expect(findings.find(({ code }) => code === 'competence.till')).toMatchObject({ kind })
})

test('near skills count in both directions', () => {
  const candidate = aCandidate({ competences: { till: 3 }, complete: true })
  const { findings } = explain(
    candidate,
    aRole({ competences: [{ id: 'service', level: 3, required: true }] }),
    setting,
  )
  expect(findings.find(({ code }) => code === 'competence.service')).toMatchObject({
    kind: 'question',
    values: { candidate: { level: null, near: 'till', complete: true }, role: { level: 3 } },
  })
})

test('of several near skills the first by id is named', () => {
  const several = makeSetting([], [
    ['till', 'service'],
    ['phone', 'till'],
    ['accounts', 'till'],
    ['writing', 'till'],
  ] as const)
  const candidate = aCandidate({ competences: { service: 2, phone: 2, accounts: 1, writing: 2 } })
  const { findings } = explain(candidate, aRole({ competences: [{ id: 'till', level: 2, required: true }] }), several)
  expect(findings.find(({ code }) => code === 'competence.till')?.values.candidate).toMatchObject({ near: 'phone' })
})

test('a competence that is not required is no criterion, and ids that objects inherit are not answers', () => {
  const role = aRole({
    competences: [
      { id: 'toString', level: 1, required: true },
      { id: 'till', level: 2, required: false },
    ],
    licences: ['valueOf'],
  })
  const { findings } = explain(aCandidate({ competences: {}, licences: {}, complete: true }), role, setting)
  expect(findings.filter(({ code }) => code.startsWith('competence.'))).toMatchObject([
    { code: 'competence.toString', kind: 'conflict' },
  ])
  expect(findings.find(({ code }) => code === 'licence.valueOf')).toMatchObject({ kind: 'question' })
})

/** ⌊35 × mean⌋ with required counting 2, worked out by hand. */
test.each([
  [{ till: 2 }, [['till', 2, true]], 35],
  [{ till: 1 }, [['till', 2, true]], 17],
  [{ till: 1 }, [['till', 3, true]], 11],
  [{ till: 3 }, [['till', 4, false]], 26],
  [{ service: 2 }, [['till', 2, true]], 17],
  [{ till: 1, service: 4 }, [['till', 4, true]], 8],
  [{ till: 0, service: 4 }, [['till', 4, true]], 17],
  [{ service: 1 }, [['till', 2, true]], 0],
  [{}, [['till', 2, true]], 0],
  [
    { till: 2 },
    [
      ['till', 2, true],
      ['excel', 1, false],
    ],
    23,
  ],
  [
    { excel: 1 },
    [
      ['till', 2, true],
      ['excel', 1, false],
    ],
    11,
  ],
  [
    { till: 1, excel: 2, service: 1 },
    [
      ['till', 3, true],
      ['excel', 3, true],
      ['phone', 1, false],
    ],
    17,
  ],
  [{}, [], 35],
] as const)('%j against %j gives %s points', (competences, asked, points) => {
  const role = aRole({ competences: asked.map(([id, level, required]) => ({ id, level, required })) })
  expect(explain(aCandidate({ competences }), role, setting).parts.competences).toBe(points)
})
