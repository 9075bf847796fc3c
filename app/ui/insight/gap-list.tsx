import type { OverviewWords } from '#app/domain/insight/overview-words.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { InsightTexts } from './told.tsx'

/** Needs that many have and few jobs meet: whom to ask for what. */
export function GapList({ gaps }: { gaps: OverviewWords['gaps'] }) {
  const t = useSentText<InsightTexts>()
  return (
    <section className="l-move panel" aria-labelledby="flyt">
      <h2 id="flyt">{t('overview.gaps')}</h2>
      {gaps.length === 0 ? (
        <p>{t('overview.gaps.none')}</p>
      ) : (
        <>
          <ol className="bare">
            {gaps.map(({ item, people, name, text }) => (
              <li key={item}>
                <span className="l-move__n num" aria-hidden="true">
                  {people}
                </span>
                <p>
                  <strong>{name}.</strong> {text}
                </p>
              </li>
            ))}
          </ol>
          <p className="small muted">{t('overview.gaps.note')}</p>
        </>
      )}
    </section>
  )
}
