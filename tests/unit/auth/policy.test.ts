import { expect, test } from 'vitest'
import { can, mayEnter, type Permission, policy } from '#app/auth/policy.ts'
import { ACCOUNT_ROLES, type AccountRole, type Actor } from '#app/domain/accounts/account.ts'

const permissions = Object.keys(policy) as Permission[]

/** Lone's municipality is Lejre; Karen's firm is f1; Mette is c1. */
function actorOf(role: AccountRole): Actor {
  const staff = role !== 'employer' && role !== 'candidate'
  return {
    userId: 'u1',
    role,
    name: 'Lone',
    email: 'lone@example.dk',
    municipalityCode: staff ? '0350' : null,
    employerId: role === 'employer' ? 'f1' : null,
    candidateId: role === 'candidate' ? 'c1' : null,
  }
}

interface Situation {
  own: boolean
  municipality: 'same' | 'other' | 'none'
  presented: boolean
}
const situations: Situation[] = [true, false].flatMap((own) =>
  (['same', 'other', 'none'] as const).flatMap((municipality) =>
    [true, false].map((presented) => ({ own, municipality, presented })),
  ),
)

/** One record that has every field any rule may ask about. */
function subjectIn({ own, municipality, presented }: Situation) {
  const code = { same: '0350', other: '0230', none: null }[municipality]
  return {
    employerId: own ? 'f1' : 'f2',
    candidateId: own ? 'c1' : 'c2',
    municipalityCode: code,
    candidateMunicipality: code,
    employerMunicipality: code,
    status: presented ? 'presented' : 'approved',
    presented,
  }
}

function allowed(role: AccountRole, permission: Permission, situation: Situation): boolean {
  return can(actorOf(role), permission, subjectIn(situation) as never)
}

const everything = ACCOUNT_ROLES.flatMap((role) => permissions.map((permission) => ({ role, permission })))

test('the matrix of role, permission, relation and municipality is the one that was read and agreed', async () => {
  const lines = everything.flatMap(({ role, permission }) =>
    situations
      .filter((situation) => allowed(role, permission, situation))
      .map(({ own, municipality, presented }) =>
        [role, permission, own ? 'own' : 'other', municipality, presented ? 'presented' : 'before'].join(' '),
      ),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('permission-matrix.txt')
})

test('a role that a permission does not name is refused at the door and on every record', () => {
  for (const { role, permission } of everything)
    if (!mayEnter(role, permission))
      expect(situations.some((situation) => allowed(role, permission, situation))).toBe(false)
})

const aboutPeople = permissions.filter((permission) =>
  /^(candidate|contact|introduction|agreement|placement|consent)\./.test(permission),
)
const onRecords = aboutPeople.filter((permission) => !/\.(list|create)$/.test(permission))

test('staff of another municipality, or of none, never reach a person', () => {
  for (const permission of onRecords)
    for (const role of ['consultant', 'leader', 'admin'] as const)
      for (const situation of situations.filter(({ municipality }) => municipality !== 'same'))
        expect([permission, role, allowed(role, permission, situation)]).toEqual([permission, role, false])
})

test('an employer reaches nobody before she is presented, and nobody of another firm', () => {
  for (const permission of onRecords)
    for (const situation of situations.filter(({ own, presented }) => !own || !presented))
      expect([permission, allowed('employer', permission, situation)]).toEqual([permission, false])
})

test('a candidate reaches herself only', () => {
  for (const permission of onRecords)
    for (const situation of situations.filter(({ own }) => !own))
      expect([permission, allowed('candidate', permission, situation)]).toEqual([permission, false])
})

test('leaders and administrators do not read cases', () => {
  for (const permission of onRecords)
    for (const role of ['leader', 'admin'] as const)
      expect([permission, mayEnter(role, permission)]).toEqual([permission, false])
})
