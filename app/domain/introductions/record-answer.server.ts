import type { OpenVisit } from '#app/auth/authorize.server.ts'
import {
  answerField,
  consentFields,
  consentPeriod,
  RECORDED_WAYS,
  type RecordedWay,
} from '#app/domain/consents/consent.ts'
import { giveConsent } from '#app/domain/consents/give-consent.server.ts'
import { isDay } from '#app/domain/rules/calendar.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { type ActInput, type ActResult, actOn, move, note, refuse } from './act.server.ts'
import { restsOnConsent } from './introduction.ts'
import { reasonsOf } from './reasons.ts'
import type { IntroductionRecord } from './record.server.ts'

/** How somebody was heard by the consultant who writes it down. */
export interface Hearing {
  readonly way: string
  /** The day on which it was said, YYYY-MM-DD. */
  readonly saidOn: string
  /** Who was there, in words. */
  readonly present: string
}

/** What is wrong with a hearing: field → text key. A day to come and an empty line of names are. */
export function hearingErrors({ way, saidOn, present }: Hearing, today: string): FieldErrors {
  return {
    ...(!RECORDED_WAYS.some((known) => known === way) && { way: ['errors.choose'] }),
    ...((!isDay(saidOn) || saidOn > today) && { saidOn: ['introductions.error.saidOn'] }),
    ...(present.trim() === '' && { present: ['introductions.error.present'] }),
  }
}

export interface RecordYesInput extends ActInput, Hearing {
  /** Every field with what she said to it: none may be left out. */
  readonly fields: Readonly<Record<string, boolean>>
  /** The words that were read aloud. */
  readonly wording: string
}

/**
 * A consultant writes down the candidate's yes: how, when, who was present, the words read aloud and each field by
 * itself. It is her consent, not the consultant's; one by telephone counts from the next working day (DESIGN 5).
 */
export function recordYes(db: Db, visit: OpenVisit, input: RecordYesInput): Promise<ActResult> {
  return actOn(db, visit, 'introduction.record', input, async (tx, record) => {
    const { introduction, candidate } = record
    const { status } = introduction
    if (status !== 'approved' && !restsOnConsent(status)) return refuse('introductions.error.step')
    const errors = {
      ...hearingErrors(input, dayOf(visit.now)),
      ...hasEnded(input, visit.now),
      ...fieldErrors(record, input),
    }
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const hearing = { way: input.way as RecordedWay, saidOn: input.saidOn, present: input.present.trim() }
    const consent = await giveConsent(tx, visit, {
      introductionId: introduction.id,
      candidateId: candidate.id,
      employerId: introduction.employerId,
      roleId: introduction.roleId,
      fields: consentFields(record.profile.needs).filter((field) => input.fields[field]),
      way: hearing.way,
      givenOn: hearing.saidOn,
      present: hearing.present,
      wording: input.wording.trim(),
    })
    if (status === 'approved')
      return move(tx, visit, record, {
        to: 'accepted',
        by: 'consultant',
        holds: { consentGiven: true },
        onBehalfOf: 'candidate',
        ...hearing,
        dueFrom: dayOf(consent.validFrom),
      })
    await note(tx, visit, record, 'consent_renewed', { onBehalfOf: 'candidate', ...hearing })
    return { ok: true, path: paths.introduction(introduction.id) }
  })
}

/** A yes that was said so long ago that it has ended by itself is asked for anew. */
function hasEnded({ saidOn }: Hearing, now: Date): FieldErrors {
  return isDay(saidOn) && consentPeriod('paper', saidOn, now).until <= now
    ? { saidOn: ['introductions.error.saidLongAgo'] }
    : {}
}

function fieldErrors(record: IntroductionRecord, input: RecordYesInput): FieldErrors {
  const asked = consentFields(record.profile.needs)
  const silent = asked.filter((field) => typeof input.fields[field] !== 'boolean')
  return {
    ...Object.fromEntries(silent.map((field) => [answerField(field), ['errors.choose']])),
    ...(silent.length === 0 && !asked.some((field) => input.fields[field]) && { '': ['introductions.error.fields'] }),
    ...(input.wording.trim() === '' && { wording: ['errors.required'] }),
  }
}

/**
 * A consultant writes down a no: the candidate's before she is presented, the employer's after. The state table says
 * which of them can say no now.
 */
export function recordNo(
  db: Db,
  visit: OpenVisit,
  input: ActInput & Hearing & { readonly reason: string },
): Promise<ActResult> {
  return actOn(db, visit, 'introduction.record', input, async (tx, record) => {
    const whose = record.introduction.status === 'approved' ? 'candidate' : 'employer'
    const errors = {
      ...hearingErrors(input, dayOf(visit.now)),
      ...(!reasonsOf(whose).includes(input.reason) && { reason: ['errors.choose'] }),
    }
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const { way, saidOn, present, reason } = input
    return move(tx, visit, record, {
      to: 'declined',
      by: 'consultant',
      holds: { reason: true },
      onBehalfOf: whose,
      way: way as RecordedWay,
      saidOn,
      present: present.trim(),
      reason,
    })
  })
}
