import { expect, test } from 'vitest'
import { composeMail, MAIL_KINDS } from '#app/domain/notifications/mail.ts'
import { LOCALES } from '#app/i18n/translate.ts'

const origin = 'https://fleksbro.example.dk'

test('no mail says what it is about: no need, no firm, no fleksjob, in neither language', () => {
  for (const kind of MAIL_KINDS)
    for (const locale of LOCALES) {
      const { subject, text, html } = composeMail(kind, locale, { link: `${origin}/x` }, 'https://x.example.dk')
      expect(`${subject} ${text} ${html}`.replaceAll(origin, '')).not.toMatch(/fleks|hensyn|helbred|stilling|job\b/i)
      expect(subject.length).toBeLessThan(60)
    }
})

test('what is seen before a mail is opened says only that there is something, and nothing follows its reader', () => {
  for (const kind of MAIL_KINDS)
    for (const locale of LOCALES) {
      const { subject, text, html } = composeMail(kind, locale, { link: `${origin}/x` }, origin)
      const preview = text.slice(0, 120)
      expect(`${subject} ${preview}`.replaceAll(origin, '')).not.toMatch(/fleks|\d{4}|@/i)
      expect(html).toContain(`<html lang="${locale}">`)
      // The same words in both forms, no pictures, no scripts, no style from elsewhere, only addresses of our own.
      for (const line of text.split(/\n+/).filter((one) => one !== '' && !one.startsWith('http')))
        expect(html).toContain(line)
      expect(html).not.toMatch(/<img|<script|<style|<link|url\(|cid:/i)
      for (const [, address] of `${text} ${html}`.matchAll(/(https?:\/\/[^\s"<]+)/g))
        expect(address).toMatch(new RegExp(`^${origin}/`))
      for (const [, address] of html.matchAll(/href="([^"]+)"/g)) expect(address).not.toMatch(/[?#]/)
    }
})

test('every text has its Danish and English words, and they differ', () => {
  for (const kind of MAIL_KINDS) {
    const [da, en] = LOCALES.map((locale) => composeMail(kind, locale, {}, origin))
    expect(da!.subject).not.toBe(en!.subject)
    expect(da!.text).not.toBe(en!.text)
  }
})

test('news leads to what is new, and to where she chooses how often she is written to', () => {
  const { subject, text, html } = composeMail('news', 'da', {}, origin)
  expect(subject).toBe('Der er nyt. Log ind.')
  expect(text).toContain(`\n\n${origin}/nyt\n\n`)
  expect(html).toContain(`href="${origin}/nyt"`)
  expect(text).toContain(`${origin}/nyt/valg`)
  expect(html).toContain(`href="${origin}/nyt/valg"`)
})

test('a link cannot break out of the page', () => {
  const { html } = composeMail('reset', 'da', { link: 'https://x.dk/"><script>alert(1)</script>' }, origin)
  expect(html).not.toContain('<script')
  expect(html).toContain('&quot;&gt;&lt;script&gt;')
})
