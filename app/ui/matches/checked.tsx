import type { Match } from '#app/domain/matches/match-page.ts'
import { matchPage } from '#app/i18n/texts/match-page.ts'
import { useText } from '#app/i18n/use-text.ts'
import { HoursBar } from '../hours-bar.tsx'
import { Icon } from '../icon.tsx'
import { Verdict } from '../status.tsx'
import { Table } from '../table.tsx'
import { WeekTable } from '../week-table.tsx'

/** What was checked: needs one by one, hours and days, and the way to work. */
export function Checked({ match, name }: { match: Match; name: string }) {
  const t = useText(matchPage)
  const { needs, hours, week, travel } = match
  return (
    <div className="m-main">
      <section aria-labelledby="hensyn">
        <h2 id="hensyn">{t('match.needs')}</h2>
        {needs.length === 0 ? (
          <p className="muted">{t('match.noNeeds', { name })}</p>
        ) : (
          <>
            <Table
              caption={t('match.needsCaption')}
              hideCaption
              rows={needs}
              rowKey={({ item }) => item}
              tone={({ tone, strength }) =>
                tone === 'ask' ? 'ask' : tone === 'no' && strength === 'must' ? 'look' : undefined
              }
              columns={[
                {
                  key: 'item',
                  head: t('match.item'),
                  cell: ({ label, strengthWords }) => (
                    <>
                      {label} <span className="must">{strengthWords}</span>
                    </>
                  ),
                },
                { key: 'need', head: t('match.need'), cell: ({ need }) => need },
                { key: 'offer', head: t('match.offer'), cell: ({ offer }) => offer },
                {
                  key: 'verdict',
                  head: t('match.verdict'),
                  corner: true,
                  cell: ({ tone, verdict }) => <Verdict tone={tone}>{verdict}</Verdict>,
                },
              ]}
            />
            <p className="small muted">{t('match.needsNote')}</p>
          </>
        )}
      </section>
      <section aria-labelledby="tid">
        <h2 id="tid">{t('match.time')}</h2>
        <div className="m-hours">
          <HoursBar label={t('match.hoursLabel')} rows={hours.rows} max={hours.max} unit={t('match.hoursUnit')} />
          <p className="small muted m-hours__note">{t('match.hoursNote')}</p>
        </div>
        {typeof week === 'string' ? (
          <p>{week}</p>
        ) : (
          <WeekTable caption={t('match.week')} canHead={t('match.can', { name })} jobHead={t('match.job')} {...week} />
        )}
      </section>
      <section aria-labelledby="rejse">
        <h2 id="rejse">{t('match.travel')}</h2>
        <div className={travel.minutes === null ? undefined : 'm-travel'}>
          {travel.minutes !== null && (
            <p className="m-travel__n">
              <span className="figure">{travel.minutes}</span> {t('match.minutes')}
            </p>
          )}
          <div>
            <p className="strong">
              {travel.minutes !== null && <Icon name="bus" />} {travel.words}
            </p>
            {travel.note && <p className="muted">{travel.note}</p>}
          </div>
        </div>
      </section>
    </div>
  )
}
