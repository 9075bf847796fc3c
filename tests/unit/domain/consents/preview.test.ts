import { expect, test } from 'vitest'
import { asSeenByEmployer, type ConsentField, consentFields } from '#app/domain/consents/consent.ts'
import { describeView } from '#app/domain/consents/consent-words.ts'
import { seenByField, seenWith } from '#app/domain/consents/preview.ts'

const person = { name: 'Mette Ravn', email: 'mette@example.dk', phone: null }
const profile = {
  hoursMin: 480,
  hoursMax: 720,
  hoursWish: 600,
  perDay: 240,
  maxDays: 3,
  restDay: true,
  combine: null,
  week: { mon: ['09:00', '13:00'] as const },
  needs: [
    { item: 'fys-loeft', strength: 'must' as const, limit: 5 },
    { item: 'kog-rutine', strength: 'nice' as const },
  ],
  competences: { lager: 3, kasse: 0 },
  competencesComplete: false,
  licences: { B: true },
  travelModes: null,
  travelMinutes: 45,
  wishes: [],
  unwanted: [],
  availableFrom: null,
  presentation: 'Jeg er god til tal.',
}
const now = new Date('2026-11-24T08:00:00Z')
const all = consentFields(profile.needs)
/** Every choice of fields that there is. */
const choices = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_field, at) => bits & (1 << at)))

test('for every choice of fields the preview is what the employer’s page says, whole and field by field', () => {
  const each = new Map<ConsentField, unknown>(
    seenByField(person, profile, all, 'da').map(({ field, lines }) => [field, lines]),
  )
  for (const fields of choices) {
    const consent = { fields, validFrom: now, until: new Date(now.getTime() + 1), withdrawnAt: null, roleClosed: false }
    const page = describeView(asSeenByEmployer(person, profile, consent, now), 'da')
    expect(seenWith(person, profile, fields, 'da')).toEqual(page)
    expect(fields.flatMap((field) => each.get(field))).toEqual(page)
  }
  expect(choices).toHaveLength(256)
})

test('nothing is seen without a field, and what she did not say yes to is nowhere', () => {
  expect(seenWith(person, profile, [], 'da')).toEqual([])
  const words = JSON.stringify(seenWith(person, profile, ['hours', 'need.fys-loeft'], 'da'))
  for (const hidden of ['Mette', 'mette@', 'tal', 'rutine', 'Skal']) expect(words).not.toContain(hidden)
})
