import { formatDate, formatTime } from '#app/i18n/format.ts'
import { introductionPage } from '#app/i18n/texts/introduction-page-server.ts'
import { introductionMessages } from '#app/i18n/texts/introductions-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { Party } from './introduction.ts'
import { reasonsOf } from './reasons.ts'
import type { TimelineEntry } from './timeline.ts'

/** Who reads: the candidate, the employer, or staff of a municipality. */
export type Voice = 'own' | 'firm' | 'staff'

export function voiceOf(party: Party): Voice {
  return party === 'candidate' ? 'own' : party === 'employer' ? 'firm' : 'staff'
}

/** What happened, newest first, as this reader would say it. */
export function describeTimeline(entries: readonly TimelineEntry[], voice: Voice, locale: Locale) {
  const say = translate(introductionPage, locale)
  const told = translate(introductionMessages, locale)
  const whom = say(`whom.${voice}`)
  const moments = entries.map((entry) => {
    const name = entry.byName ?? say(entry.by === 'candidate' ? `who.${voice}.candidate` : `who.${entry.by}`)
    const from = entry.heard?.from
    const who = from === 'candidate' ? say(`who.${voice}.candidate`) : from === 'employer' ? say('who.employer') : name
    const notes = [
      ...heardNotes(entry, name, locale),
      ...(entry.meeting
        ? [say('note.meeting', { ...entry.meeting, when: formatTime(new Date(entry.meeting.at), locale) })]
        : []),
      ...(entry.reason ? [`${reasonWords(entry.reason, locale)}.`] : []),
      ...sentenceOf(entry.sentence, whom, told),
    ]
    return {
      when: formatTime(entry.at, locale),
      what: whatWords(
        entry.what === 'wished' && from === 'employer' ? 'wished_firm' : entry.what,
        { who, whom },
        locale,
      ),
      note: notes.join(' '),
    }
  })
  return moments.reverse()
}

function whatWords(what: string, slots: { who: string; whom: string }, locale: Locale): string {
  const key = `what.${what}`
  const say = translate(introductionPage, locale) as (key: string, slots: Readonly<Record<string, string>>) => string
  return key in introductionPage.da ? say(key, slots) : what
}

function heardNotes({ heard, present }: TimelineEntry, name: string, locale: Locale): string[] {
  if (!heard) return []
  const say = translate(introductionPage, locale)
  const { way, saidOn } = heard
  const known = way === 'meeting' || way === 'phone' || way === 'paper'
  return [
    say('note.heard', { name }),
    ...(known && saidOn ? [say(`note.heard.${way}`, { day: formatDate(saidOn, locale) })] : []),
    ...(present ? [say('note.present', { present })] : []),
  ]
}

/** A structured reason in words. */
export function reasonWords(reason: string, locale: Locale): string {
  const key = `introductions.reason.${reason}`
  const say = translate(introductionMessages, locale) as (key: string) => string
  return key in introductionMessages.da ? say(key) : reason
}

/** The reasons that a party may give, for a list to choose from. */
export function reasonOptions(party: Party, locale: Locale) {
  return reasonsOf(party).map((reason) => ({ value: reason, label: reasonWords(reason, locale) }))
}

/** The platform's own sentences are keys; a consultant's stands as it was written. */
function sentenceOf(sentence: string | null, whom: string, told: ReturnType<typeof toldIn>): string[] {
  if (!sentence) return []
  if (sentence === 'filled' || sentence === 'role_closed') return [told(`introductions.sentence.${sentence}`, { whom })]
  return [sentence]
}

const toldIn = (locale: Locale) => translate(introductionMessages, locale)
