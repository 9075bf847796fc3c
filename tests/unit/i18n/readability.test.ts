import { expect, test } from 'vitest'
import { aboutFleksjob } from '#app/i18n/texts/about-fleksjob.ts'
import { accessibility } from '#app/i18n/texts/accessibility.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { accountMessages } from '#app/i18n/texts/accounts-server.ts'
import { agreements } from '#app/i18n/texts/agreements.ts'
import { answerPage } from '#app/i18n/texts/answer-page-server.ts'
import { candidateCard } from '#app/i18n/texts/candidate-card-server.ts'
import { candidatePreview } from '#app/i18n/texts/candidate-preview-server.ts'
import { consents } from '#app/i18n/texts/consents.ts'
import { consentWords } from '#app/i18n/texts/consents-server.ts'
import { contactUs } from '#app/i18n/texts/contact-us.ts'
import { errorTitles } from '#app/i18n/texts/error-titles.ts'
import { errors } from '#app/i18n/texts/errors.ts'
import { explanations } from '#app/i18n/texts/explanations-server.ts'
import { forYou } from '#app/i18n/texts/for-you.ts'
import { frame } from '#app/i18n/texts/frame.ts'
import { front } from '#app/i18n/texts/front.ts'
import { heed } from '#app/i18n/texts/heed.ts'
import { hiddenEmployers } from '#app/i18n/texts/hidden-employers.ts'
import { howWeMatch } from '#app/i18n/texts/how-we-match.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { introductionMessages } from '#app/i18n/texts/introductions-server.ts'
import { log } from '#app/i18n/texts/log.ts'
import { logWords } from '#app/i18n/texts/log-server.ts'
import { matches } from '#app/i18n/texts/matches.ts'
import { noticeWords } from '#app/i18n/texts/notices-server.ts'
import { ownAccount } from '#app/i18n/texts/own-account.ts'
import { ownTalks } from '#app/i18n/texts/own-talks.ts'
import { pay } from '#app/i18n/texts/pay.ts'
import { payPage } from '#app/i18n/texts/pay-page.ts'
import { privacy } from '#app/i18n/texts/privacy.ts'
import { profile } from '#app/i18n/texts/profile.ts'
import { profileForm } from '#app/i18n/texts/profile-form.ts'
import { questionsPage } from '#app/i18n/texts/questions-page.ts'
import { questionTexts } from '#app/i18n/texts/questions-server.ts'
import { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { publicRoles } from '#app/i18n/texts/roles-public.ts'
import { search } from '#app/i18n/texts/search.ts'
import { worklist } from '#app/i18n/texts/worklist.ts'
import type { Texts } from '#app/i18n/translate.ts'
import { lix, runningText, sentencesOf, wordsOf } from '#tests/support/readability.ts'

test('LIX is words a sentence and long words of a hundred', () => {
  // Ten words in two sentences, two of them longer than six letters: 5 + 20.
  expect(lix(['Her er fem korte ord. Kommunen ringer til dig i eftermiddag.'])).toBeCloseTo(11 / 2 + (2 * 100) / 11)
  expect(lix(['Et. To. Tre.'])).toBe(1)
  expect(lix(['Kommunen'])).toBe(101)
  expect(lix([])).toBe(0)
})

/** The Danish texts of one page, by the beginnings of their keys; all of them when none is named. */
function textsOf(texts: Texts, ...beginnings: readonly string[]): string[] {
  const entries = Object.entries(texts.da)
  const own = entries.filter(([key]) => beginnings.length === 0 || beginnings.some((start) => key.startsWith(start)))
  return runningText(Object.fromEntries(own))
}

const publicPages = {
  front: textsOf(front),
  'what a fleksjob is': textsOf(aboutFleksjob),
  'what it costs': [...textsOf(payPage), ...textsOf(pay)],
  'what to heed': textsOf(heed),
  questions: textsOf(questionsPage),
  'how it works for you': textsOf(forYou),
  'how we match': textsOf(howWeMatch),
  privacy: textsOf(privacy),
  accessibility: textsOf(accessibility),
  contact: textsOf(contactUs),
  jobs: [...textsOf(publicRoles), ...textsOf(roleListTexts)],
  search: textsOf(search),
  'signing in and up': [...textsOf(accounts, 'accounts.sign', 'accounts.forgotten'), ...textsOf(accountMessages)],
  'what went wrong': [...textsOf(errorTitles), ...textsOf(frame, 'frame.error.', 'frame.offline'), ...textsOf(errors)],
}

const candidatePages = {
  home: [...textsOf(worklist, 'home.'), ...textsOf(introductions, 'introductions.next', 'introductions.turn')],
  profile: [...textsOf(profile), ...textsOf(profileForm)],
  card: textsOf(candidateCard),
  preview: textsOf(candidatePreview),
  'hidden employers': textsOf(hiddenEmployers),
  talks: textsOf(ownTalks),
  jobs: [...textsOf(matches, 'own.'), ...textsOf(explanations), ...textsOf(questionTexts, 'candidate.')],
  answer: [...textsOf(answerPage), ...textsOf(introductionMessages)],
  consents: [...textsOf(consents), ...textsOf(consentWords)],
  agreement: textsOf(agreements),
  news: textsOf(noticeWords),
  account: textsOf(ownAccount),
  log: [...textsOf(logWords), ...textsOf(log)],
}

const MOST = 35
/** Under fifteen words is the aim (the look's words); no sentence on these pages is longer than this. */
const LONGEST = 16

test.each(Object.entries({ ...publicPages, ...candidatePages }))('the page "%s" is easy to read', (_, texts) => {
  expect(texts.length).toBeGreaterThanOrEqual(3)
  expect(lix(texts)).toBeLessThanOrEqual(MOST)
})

test.each(Object.entries({ ...publicPages, ...candidatePages }))('no sentence of "%s" is long', (_, texts) => {
  const long = texts.flatMap((text) => sentencesOf(text)).filter((sentence) => wordsOf(sentence).length > LONGEST)
  expect(long).toEqual([])
})
