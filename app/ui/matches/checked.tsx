import type { Match, MatchPage } from '#app/domain/matches/match-page.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'
import { HoursBar } from '../hours-bar.tsx'
import { Icon } from '../icon.tsx'
import { WeekTable } from '../week-table.tsx'
import { SidesTable } from './sides-table.tsx'
import { ToAsk } from './to-ask.tsx'

/** What was checked: needs one by one, hours and days, the way to work, all the rest; and what is to be asked. */
export function Checked({ match, name, role }: { match: Match; name: string; role: MatchPage['role'] }) {
  const t = useSentText<MatchTexts>()
  const { needs, hours, week, travel, checks, questions } = match
  return (
    <div className="m-main">
      <section aria-labelledby="hensyn">
        <h2 id="hensyn">{t('match.needs')}</h2>
        {needs.length === 0 ? (
          <p className="muted">{t('match.noNeeds', { name })}</p>
        ) : (
          <>
            <SidesTable
              caption={t('match.needsCaption')}
              heads={[t('match.item'), t('match.need'), t('match.offer')]}
              rows={needs.map(({ code, label, strength, strengthWords, need, offer, ...rest }) => ({
                ...rest,
                key: code,
                what: label,
                strength: strengthWords,
                hers: need,
                jobs: offer,
                matters: strength === 'must',
              }))}
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
      <section aria-labelledby="alt">
        <h2 id="alt">{t('match.checks')}</h2>
        <SidesTable
          caption={t('match.checksCaption')}
          heads={[t('match.thing'), name, t('match.job')]}
          rows={checks.map(({ codes, ...row }) => ({
            ...row,
            key: codes.join(),
            matters: codes.length > 0 && !codes[0]?.startsWith('score.'),
          }))}
        />
        <p className="small muted">{t('match.checksNote')}</p>
      </section>
      <ToAsk questions={questions} name={name} role={role} />
    </div>
  )
}
