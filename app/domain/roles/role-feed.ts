import { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { type RoleFilter, searchOf } from './role-filter.ts'
import { roleLine } from './role-line.ts'
import type { LoadedRole } from './roles.server.ts'

interface FeedOf {
  readonly origin: string
  readonly filter: RoleFilter
  /** When the feed is of, for one without entries. */
  readonly now: Date
}

/** Open roles as an Atom feed (RFC 4287) in Danish: the words of the list, and a link to the page. */
export function rolesFeed(rows: readonly LoadedRole[], { origin, filter, now }: FeedOf): string {
  const say = translate(roleListTexts, 'da')
  const search = searchOf(filter)
  const updated = rows.reduce((latest, { role }) => Math.max(latest, timeOf(role).getTime()), 0)
  const entries = rows.map((row) => {
    const { title, employer, place, hours, offers } = roleLine(row, 'da')
    const at = timeOf(row.role).toISOString()
    const summary = [`${employer}, ${place}`, hours, ...offers].join('. ')
    return [
      '<entry>',
      `<id>urn:uuid:${row.role.id}</id>`,
      `<title>${xmlText(title)}</title>`,
      `<link rel="alternate" type="text/html" href="${xmlText(origin + paths.role(row.role.id))}"/>`,
      `<published>${at}</published><updated>${at}</updated>`,
      `<author><name>${xmlText(employer)}</name></author>`,
      `<summary>${xmlText(summary)}</summary>`,
      '</entry>',
    ].join('')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    `<id>${xmlText(origin + paths.rolesFeed() + search)}</id>`,
    `<title>${xmlText(say('find.feed.title'))}</title>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(origin + paths.rolesFeed() + search)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + paths.roles() + search)}"/>`,
    `<updated>${(updated > 0 ? new Date(updated) : now).toISOString()}</updated>`,
    '<author><name>Fleksbro</name></author>',
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

const timeOf = (role: LoadedRole['role']) => role.publishedAt ?? role.createdAt

/** Text as it may stand in XML; characters that XML 1.0 does not know are left out. */
function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
