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

test('news leads to the reader’s own page', () => {
  const { subject, text, html } = composeMail('news', 'da', {}, origin)
  expect(subject).toBe('Der er nyt. Log ind.')
  expect(text).toContain(`\n\n${origin}/min-side\n\n`)
  expect(html).toContain(`href="${origin}/min-side"`)
})

test('a link cannot break out of the page', () => {
  const { html } = composeMail('reset', 'da', { link: 'https://x.dk/"><script>alert(1)</script>' }, origin)
  expect(html).not.toContain('<script')
  expect(html).toContain('&quot;&gt;&lt;script&gt;')
})
