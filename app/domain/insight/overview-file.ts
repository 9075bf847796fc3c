import { writeCsv } from '#app/domain/lists/csv.ts'
import { insight } from '#app/i18n/texts/insight.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { OverviewRow, OverviewWords } from './overview-words.ts'

/** The tables of the overview, one line a team and the last for all, as a file for a spreadsheet. */
export function overviewFile({ bands, teams, all }: OverviewWords, locale: Locale): string {
  const say = translate(insight, locale)
  const head = [
    say('overview.team'),
    say('overview.active'),
    ...bands,
    say('overview.without'),
    say('overview.underWay'),
    say('overview.placements'),
    say('overview.hours'),
    say('overview.hours.average'),
    say('overview.effective'),
    say('overview.effective.average'),
  ]
  const cells = (row: OverviewRow) => [
    row.name,
    ...[row.active, ...row.bands, row.withoutRole, row.introductions, row.placements, ...row.hours].map(
      (told) => told ?? say('overview.hidden'),
    ),
  ]
  return writeCsv([head, ...[...teams, all].map(cells)])
}
