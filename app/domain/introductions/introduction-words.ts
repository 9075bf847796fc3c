import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import { describeView } from '#app/domain/consents/consent-words.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { dayOf, formatDate, formatDay, formatTime } from '#app/i18n/format.ts'
import { introductionPage } from '#app/i18n/texts/introduction-page-server.ts'
import { introductionMessages } from '#app/i18n/texts/introductions-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { bridgePlace, type Turn } from './introduction.ts'
import type { IntroductionPage } from './introduction-page.server.ts'
import { describeTimeline, type Voice, voiceOf } from './timeline-words.ts'

/** One introduction in the reader's words: everything on the page that is a sentence. */
export function describeIntroduction(page: IntroductionPage, locale: Locale, now: Date) {
  const say = translate(introductionPage, locale)
  const voice = voiceOf(page.party)
  const seen = describeView(page.view, locale)
  return {
    voice,
    title: titleOf(page, voice, locale),
    crumb: (voice === 'staff' && page.candidate.name) || (page.role?.title ?? page.employer.name),
    lead: leadOf(page, voice, locale),
    turn: turnWords(page.turn, voice, locale),
    yours: isYours(page.turn, page.party),
    due: page.dueOn ? dueWords(page.dueOn, locale, now) : null,
    before: page.party === 'candidate' && page.status === 'approved' ? say('before') : null,
    doubt: doubtOf(page, locale),
    list: say(`list.${voice}`),
    bridge: bridgeOf(page, voice, locale),
    facts: factsOf(page, voice, locale),
    // A consultant of the employer's municipality sees what the employer sees.
    seen,
    timeline: describeTimeline(page.timeline, voice, locale),
    steps: page.steps.map(({ to, unmet }) => ({
      to,
      unsigned: unmet.includes('threeSignatures'),
      unmet: unmet.map((condition) => translate(introductionMessages, locale)(`introductions.unmet.${condition}`)),
    })),
    second: page.secondJob && secondWords(page.secondJob.hoursLeft, locale),
  }
}

/** Whose turn it is, as this reader would say it. */
export function turnWords(turn: Turn | null, voice: Voice, locale: Locale): string {
  const say = translate(introductionPage, locale)
  return turn ? say(`turn.${voice}.${turn}`) : say('turn.none')
}

function isYours(turn: Turn | null, party: IntroductionPage['party']): boolean {
  return turn === (party === 'consultant' ? 'municipality' : party)
}

/** A day by which somebody has to act, and how urgent it is. */
export function dueWords(dueOn: string, locale: Locale, now: Date) {
  const say = translate(introductionPage, locale)
  const today = dayOf(now)
  const day = formatDay(dueOn, locale)
  const urgency = dueOn < today ? 'late' : dueOn === today ? 'today' : 'calm'
  return { urgency, words: dueOn < today ? say('due.late', { day }) : say('due', { day }) } as const
}

function titleOf(page: IntroductionPage, voice: Voice, locale: Locale): string {
  const say = translate(introductionPage, locale)
  const role = page.role?.title ?? ''
  const employer = page.employer.name
  if (voice === 'staff') {
    const candidate = page.candidate.name
    return candidate ? say('staff.title', { candidate, role }) : say('staff.anonymous', { role })
  }
  return sentence(`${voice}.${page.onHold ? 'hold' : page.status}`, { employer, role }, locale)
}

function leadOf(page: IntroductionPage, voice: Voice, locale: Locale): string {
  const { status, onHold, consent, meeting, agreement, candidate } = page
  const slots = {
    employer: page.employer.name,
    role: page.role?.title ?? '',
    when: meeting ? formatTime(meeting.at, locale) : '',
    place: meeting?.place ?? '',
    date: consent ? formatDay(consent.validFrom, locale) : '',
  }
  const say = (key: string) => sentence(`${voice}.${key}.lead`, slots, locale)
  if (onHold) return say('hold')
  const waits = consent?.state === 'waiting'
  if (waits && voice === 'own') return say('waiting')
  if (waits && voice === 'staff' && status === 'accepted') return say('accepted.waiting')
  if (voice === 'staff' && status === 'approved' && !candidate.hasAccount) return say('approved.ask')
  const all = agreement?.signed.length === SIGNING_PARTIES.length
  return say(voice === 'staff' && status === 'agreement' && all ? 'agreement.signed' : status)
}

/** A sentence by a key that is put together; slots that it lacks are left out. */
function sentence(key: string, slots: Readonly<Record<string, string>>, locale: Locale): string {
  return (translate(introductionPage, locale) as (key: string, slots: Readonly<Record<string, string>>) => string)(
    key,
    slots,
  )
}

/** Whom a candidate can ask before she answers. */
function doubtOf({ party, status, contact }: IntroductionPage, locale: Locale): string | null {
  if (party !== 'candidate' || status !== 'approved' || !contact) return null
  const say = translate(introductionPage, locale)
  const { name, phone } = contact
  return phone ? say('doubt', { name, phone }) : say('doubt.name', { name })
}

function bridgeOf({ status }: IntroductionPage, voice: Voice, locale: Locale) {
  const say = translate(introductionPage, locale)
  const place = bridgePlace(status)
  if (place === null) return null
  const shore = [say('step.meeting'), say('step.agreement')]
  // The employer's bridge begins where she was presented.
  if (voice === 'firm') return { steps: [say('step.presented.firm'), ...shore], current: place - 2 }
  const steps = [say('step.approved'), say(`step.accepted.${voice}`), say(`step.presented.${voice}`), ...shore]
  return { steps, current: place }
}

function factsOf(page: IntroductionPage, voice: Voice, locale: Locale) {
  const say = translate(introductionPage, locale)
  const { role, employer, workplace, candidate, consent, meeting, since } = page
  const lines: { term: string; value: string; to?: { kind: 'role' | 'employer' | 'candidate'; id: string } }[] = []
  if (voice === 'staff' && candidate.name)
    lines.push({
      term: say('fact.candidate'),
      value: candidate.name,
      ...(candidate.id && { to: { kind: 'candidate' as const, id: candidate.id } }),
    })
  if (role) lines.push({ term: say('fact.role'), value: role.title, to: { kind: 'role', id: role.id } })
  if (voice !== 'firm')
    lines.push({
      term: say('fact.employer'),
      value: employer.name,
      ...(voice === 'staff' && { to: { kind: 'employer' as const, id: employer.id } }),
    })
  if (workplace) lines.push({ term: say('fact.workplace'), value: workplace })
  if (meeting) lines.push({ term: say('fact.meeting'), value: `${formatTime(meeting.at, locale)}, ${meeting.place}` })
  if (consent && consent.state !== 'none') {
    const date = formatDate(consent.state === 'waiting' ? consent.validFrom : consent.until, locale)
    const { state } = consent
    const value = state === 'valid' || state === 'waiting' ? say(`consent.${state}`, { date }) : say(`consent.${state}`)
    lines.push({ term: say('fact.consent'), value })
  }
  lines.push({ term: say('fact.since'), value: formatDate(since, locale) })
  return lines
}

function secondWords(hoursLeft: number | null, locale: Locale): string {
  const say = translate(introductionPage, locale)
  return hoursLeft === null ? say('second.unknown') : say('second.text', { hours: formatHours(hoursLeft, locale) })
}
