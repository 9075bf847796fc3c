import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import {
  agreedWith,
  asSeenBy,
  type ContactRecord,
  lastTalkOn,
  mayChange,
  standingAppointments,
} from '#app/domain/contacts/contact.ts'
import { agoWords, appointmentWords } from '#app/domain/contacts/contact-words.ts'
import {
  type HistoryEntry,
  historyFilter,
  journalEntries,
  journalFilter,
  journalText,
  pageOfHistory,
} from '#app/domain/contacts/history.ts'
import { contactNormWeeks } from '#app/domain/rules/contact-norm.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)

function aContact(over: Partial<ContactRecord> = {}): ContactRecord {
  return {
    id: 'k',
    candidateId: 'c1',
    employerId: null,
    municipalityCode: '0350',
    byUserId: 'lone',
    byName: 'Lone Bækgaard',
    heldOn: '2026-11-20',
    kind: 'phone',
    text: 'Vi talte om timer.',
    visibleToCandidate: true,
    nextOn: null,
    nextClock: null,
    nextWhat: '',
    nextDroppedAt: null,
    createdAt: at(over.heldOn ?? '2026-11-20'),
    version: 1,
    ...over,
  }
}

function anActor(role: Actor['role'], over: Partial<Actor> = {}): Actor {
  const staff = role !== 'candidate' && role !== 'employer'
  return {
    userId: 'lone',
    role,
    name: 'Lone',
    email: '',
    municipalityCode: staff ? '0350' : null,
    employerId: role === 'employer' ? 'f1' : null,
    candidateId: role === 'candidate' ? 'c1' : null,
    ...over,
  }
}

test('a contact is seen whole by consultants of the municipality, in part or not at all by everybody else', () => {
  const open = aContact({ nextOn: '2026-12-03', nextClock: '10:00', nextWhat: 'Møde' })
  const closed = { ...open, visibleToCandidate: false }
  const lone = anActor('consultant')
  expect(asSeenBy(lone, closed)).toMatchObject({ text: open.text, next: { on: '2026-12-03' }, open: false })
  expect(asSeenBy(anActor('consultant', { municipalityCode: '0230' }), open)).toBeNull()
  expect(asSeenBy(anActor('candidate'), open)).toMatchObject({ text: open.text, next: { what: 'Møde' } })
  expect(asSeenBy(anActor('candidate'), closed)).toMatchObject({ heldOn: '2026-11-20', text: null, next: null })
  expect(asSeenBy(anActor('candidate'), { ...closed, kind: 'other' })).toBeNull()
  expect(asSeenBy(anActor('candidate', { candidateId: 'c2' }), open)).toBeNull()
  for (const role of ['employer', 'leader', 'admin'] as const) expect(asSeenBy(anActor(role), open)).toBeNull()
  const firms = aContact({ candidateId: null, employerId: 'f1' })
  expect(asSeenBy(lone, firms)).toMatchObject({ text: firms.text })
  expect(asSeenBy(anActor('employer'), firms)).toBeNull()
  expect(asSeenBy(anActor('candidate', { candidateId: null }), firms)).toBeNull()
})

test('whoever wrote it may change it on its day, and nobody else', () => {
  const contact = aContact()
  const isToday = (day: Date) => day.toISOString().startsWith('2026-11-20')
  expect(mayChange(anActor('consultant'), contact, isToday)).toBe(true)
  expect(mayChange(anActor('consultant'), contact, () => false)).toBe(false)
  expect(mayChange(anActor('consultant', { userId: 'mikkel' }), contact, isToday)).toBe(false)
  expect(mayChange(anActor('leader'), contact, isToday)).toBe(false)
})

const agreed = (heldOn: string, nextOn: string, over: Partial<ContactRecord> = {}) =>
  aContact({ id: `${heldOn} ${nextOn}`, heldOn, nextOn, ...over })

test.each<[string, ContactRecord[], string[]]>([
  ['one that is agreed stands', [agreed('2026-11-10', '2026-12-03')], ['2026-12-03']],
  ['a day that has passed stands until somebody writes', [agreed('2026-11-10', '2026-11-12')], ['2026-11-12']],
  [
    'a newer one takes its place',
    [agreed('2026-11-10', '2026-12-03'), agreed('2026-11-12', '2026-12-01')],
    ['2026-12-01'],
  ],
  [
    'a talk before its day leaves it',
    [agreed('2026-11-10', '2026-12-03'), aContact({ heldOn: '2026-11-20' })],
    ['2026-12-03'],
  ],
  ['a talk on its day settles it', [agreed('2026-11-10', '2026-11-20'), aContact({ heldOn: '2026-11-20' })], []],
  [
    'a text message settles nothing',
    [agreed('2026-11-10', '2026-11-20'), aContact({ heldOn: '2026-11-21', kind: 'message' })],
    ['2026-11-20'],
  ],
  [
    'a talk that is written down later but was held before leaves it',
    [agreed('2026-11-10', '2026-11-20'), aContact({ heldOn: '2026-11-15', createdAt: at('2026-11-22') })],
    ['2026-11-20'],
  ],
  ['one that was called off is gone', [agreed('2026-11-10', '2026-12-03', { nextDroppedAt: at('2026-11-11') })], []],
  [
    'what staff keep to themselves takes nothing from her',
    [agreed('2026-11-10', '2026-12-03'), agreed('2026-11-12', '2026-12-01', { visibleToCandidate: false })],
    ['2026-12-01', '2026-12-03'],
  ],
])('%s', (_, contacts, standing) => {
  expect(standingAppointments(contacts).map(({ nextOn }) => nextOn)).toEqual(standing)
  expect(standingAppointments(contacts.toReversed()).map(({ nextOn }) => nextOn)).toEqual(standing)
})

test('a candidate learns of no appointment that is among staff', () => {
  const contacts = [agreed('2026-11-12', '2026-12-01', { visibleToCandidate: false })]
  expect(standingAppointments(agreedWith(anActor('candidate'), contacts))).toEqual([])
  expect(standingAppointments(agreedWith(anActor('consultant'), contacts))).toHaveLength(1)
})

test('only those who spoke have talked', () => {
  const days = [
    aContact({ heldOn: '2026-11-01', kind: 'visit' }),
    aContact({ heldOn: '2026-11-20', kind: 'message' }),
    aContact({ heldOn: '2026-11-10', kind: 'meeting' }),
    aContact({ heldOn: '2026-11-22', kind: 'other' }),
  ]
  expect(lastTalkOn(days)).toBe('2026-11-10')
  expect(lastTalkOn([])).toBeNull()
})

test('days are told as people say them', () => {
  const now = new Date('2026-11-24T08:00:00Z')
  const told = ['2026-11-24', '2026-11-23', '2026-11-22', '2026-11-11', '2026-11-10', '2026-09-22']
  expect(told.map((day) => agoWords(day, now, 'da'))).toEqual([
    'i dag',
    'i går',
    'for 2 dage siden',
    'for 13 dage siden',
    'for 2 uger siden',
    'for 9 uger siden',
  ])
  expect(appointmentWords({ on: '2026-12-03', clock: '09:30', what: 'Møde' }, 'da')).toBe(
    '3. december 2026 kl. 9.30. Møde',
  )
  expect(appointmentWords({ on: '2026-12-03', clock: null, what: '' }, 'da')).toBe('3. december 2026')
})

function entry(key: string, kind: HistoryEntry['kind'], day: string): HistoryEntry {
  return { key, kind, at: at(day), when: day, what: `Hvad ${key}`, text: null, notes: [], href: null, contact: null }
}

test('a history is told newest first, ten at a time, narrowed by what the address asks for', () => {
  const entries = Array.from({ length: 23 }, (_, index) =>
    entry(`e${index}`, index % 2 ? 'contact' : 'profile', `2026-10-${String(index + 1).padStart(2, '0')}`),
  )
  const ask = (query: string) => pageOfHistory(entries, historyFilter(new URLSearchParams(query)))
  expect(
    ask('')
      .entries.map(({ key }) => key)
      .slice(0, 2),
  ).toEqual(['e22', 'e21'])
  expect(ask('forloeb=3')).toMatchObject({ total: 23, page: 3, pages: 3 })
  expect(ask('forloeb=99').entries.map(({ key }) => key)).toEqual(['e2', 'e1', 'e0'])
  expect(ask('slags=kontakt').total).toBe(11)
  for (const strange of ['slags=%00', 'slags=alt&forloeb=-1', 'forloeb=1e9', 'forloeb=x'])
    expect(ask(strange)).toMatchObject({ total: 23, page: 1 })
})

test('a sheet for the journal is plain text, oldest first, of a period or of one entry', () => {
  const entries = [
    { ...entry('b', 'contact', '2026-11-10'), text: 'Vi talte om timer.', notes: ['Aftalt: 3. december 2026'] },
    entry('a', 'contact', '2026-11-01'),
    entry('c', 'profile', '2026-11-20'),
  ]
  const ask = (query: string) => {
    const filter = journalFilter(new URLSearchParams(query))
    return journalEntries(entries, filter, (day) => day.toISOString().slice(0, 10)).map(({ key }) => key)
  }
  expect(ask('')).toEqual(['a', 'b', 'c'])
  expect(ask('fra=2026-11-01&til=2026-11-10')).toEqual(['a', 'b'])
  expect(ask('slags=profil')).toEqual(['c'])
  expect(ask('post=b&fra=2026-11-19')).toEqual(['b'])
  expect(ask('fra=2026-02-31')).toEqual(['a', 'b', 'c'])
  expect(journalText('Mette Ravn', entries.slice(0, 2))).toBe(
    'Mette Ravn\n\n2026-11-10: Hvad b\nVi talte om timer.\nAftalt: 3. december 2026\n\n2026-11-01: Hvad a',
  )
})

test('the norm of a day is eight weeks, also before it was written', () => {
  expect(['2020-01-01', '2026-01-01', '2026-11-24'].map(contactNormWeeks)).toEqual([8, 8, 8])
})
