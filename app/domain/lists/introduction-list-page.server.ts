import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { introductionFilter } from '#app/domain/introductions/filter.ts'
import { INTRODUCTION_STATUSES } from '#app/domain/introductions/introduction.ts'
import { dueWords, turnWords } from '#app/domain/introductions/introduction-words.ts'
import { listIntroductions } from '#app/domain/introductions/introductions.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import { introductionList as voices } from '#app/i18n/texts/introduction-list-server.ts'
import { introductionPage } from '#app/i18n/texts/introduction-page-server.ts'
import { introductions as texts } from '#app/i18n/texts/introductions.ts'
import { listWords } from '#app/i18n/texts/lists-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { frameOf } from './list-frame.server.ts'
import { introductionList } from './lists.ts'

/** The list of introductions in the reader's own words; five statements. */
export async function getIntroductionListPage(q: Reader, visit: OpenVisit, search: URLSearchParams) {
  const { locale, actor, now } = visit
  const asked = introductionFilter(search)
  const { lines, ...counted } = await listIntroductions(q, visit, asked)
  const say = translate(voices, locale)
  const status = translate(texts, locale)
  const t = translate(listWords, locale)
  const voice = actor.role === 'candidate' ? 'own' : actor.role === 'employer' ? 'firm' : 'staff'
  const staff = voice === 'staff'
  const frame = await frameOf(q, visit, introductionList, asked, {
    counted,
    options: {
      vis: introductionList.selects.vis.map((value) => ({ value, label: status(`introductions.filter.${value}`) })),
      trin: [
        { value: '', label: status('introductions.filter.any') },
        ...INTRODUCTION_STATUSES.map((value) => ({ value, label: status(`introductions.status.${value}`) })),
      ],
    },
    without: staff ? [] : ['q', 'tur', 'mine', 'frist'],
    heads: {
      hvem: status('introductions.col.who'),
      job: status('introductions.col.job'),
      trin: status('introductions.col.status'),
      frist: status('introductions.col.turn'),
      siden: status('introductions.col.since'),
    },
    views: staff
      ? [
          { label: status('introductions.filter.open'), query: '' },
          { label: t('introductions.mineTab'), query: 'mine=ja' },
          { label: t('introductions.lateTab'), query: 'frist=ja' },
        ]
      : [],
    people: true,
    mayFetch: staff,
  })
  return {
    frame,
    title: translate(introductionPage, locale)(`list.${voice}`),
    lead: say(`lead.${voice}`),
    empty: say(`empty.${voice}`),
    rows: lines.map((line) => ({
      id: line.id,
      who: voice === 'own' ? line.employerName : (line.candidateName ?? say(`nobody.${voice}`)),
      job: line.roleTitle ?? '',
      firm: staff ? line.employerName : null,
      status:
        voice === 'own' && line.status === 'accepted'
          ? say('own.accepted')
          : status(`introductions.status.${line.status}`),
      turn: line.onHold && voice === 'firm' ? say('hold') : turnWords(line.turn, voice, locale),
      since: formatDate(line.since, locale),
      due: line.dueOn ? dueWords(line.dueOn, locale, now) : null,
    })),
  }
}
