import { useEffect, useState } from 'react'
import type { MatchPage } from '#app/domain/matches/match-page.ts'
import type { Question, Questions } from '#app/domain/matches/questions.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'

interface ToAskProps {
  questions: Questions
  name: string
  role: MatchPage['role']
}

/** What is to be asked, in two lists to be read out, printed or copied. What is copied is the questions alone. */
export function ToAsk({ questions, name, role }: ToAskProps) {
  const t = useSentText<MatchTexts>()
  const lists = [
    { whom: t('match.askEmployer', { employer: role.employer }), about: role.title, items: questions.employer },
    { whom: t('match.askCandidate', { name }), about: role.title, items: questions.candidate },
  ].filter(({ items }) => items.length > 0)
  return (
    <section aria-labelledby="spoerg">
      <h2 id="spoerg">{t('match.questions')}</h2>
      {lists.length === 0 && <p className="muted">{t('match.questionsNone')}</p>}
      <div className="two">
        {lists.map((list) => (
          <List key={list.whom} {...list} />
        ))}
      </div>
      {questions.employer.length > 0 && <p className="small muted">{t('match.questionsNote', { name })}</p>}
    </section>
  )
}

function List({ whom, about, items }: { whom: string; about: string; items: readonly Question[] }) {
  return (
    <div className="find">
      <div className="row between">
        <h3>{whom}</h3>
        <Copy text={[about, ...items.map(({ ask }) => `– ${ask}`)].join('\n')} whom={whom} />
      </div>
      <ul className="bare">
        {items.map(({ ask, why }) => (
          <li key={ask}>
            <p className="strong">{ask}</p>
            <p className="small muted">{why}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Copying needs a script, so the button is there only when scripts run. */
function Copy({ text, whom }: { text: string; whom: string }) {
  const t = useSentText<MatchTexts>()
  const [state, setState] = useState<'none' | 'ready' | 'done'>('none')
  useEffect(() => setState(navigator.clipboard ? 'ready' : 'none'), [])
  if (state === 'none') return null
  const copy = () => navigator.clipboard.writeText(text).then(() => setState('done'))
  return (
    <span>
      <span role="status" className="small muted">
        {state === 'done' && t('match.copied')}
      </span>{' '}
      <button
        type="button"
        className="btn btn--quiet btn--small m-print"
        aria-label={t('match.copyLabel', { whom })}
        onClick={copy}
      >
        {t('match.copy')}
      </button>
    </span>
  )
}
