import { useEffect, useState } from 'react'
import { AWAY } from '#app/domain/tour/put-away.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { Anchor, TextLink } from '../link.tsx'

export interface TourPanelProps {
  role: string
  words: Readonly<Record<'title' | 'lead' | 'all' | 'away' | 'done' | 'again', string>>
  steps: readonly { id: string; label: string; href: string }[]
}

/**
 * "Prøv dette" on the first page of a demo login: a plain list without script. With it, what has been opened keeps a
 * tick in this browser.
 */
export function TourPanel({ role, words, steps }: TourPanelProps) {
  const { done, tick, again } = useTicks(`fleksbro.rundvisning.${role}`)
  return (
    <aside className="panel tour" aria-labelledby="rundvisning">
      <p className="panel__title" id="rundvisning">
        {words.title}
      </p>
      <p className="muted small">{words.lead}</p>
      <ol className="tour__steps">
        {steps.map(({ id, label, href }) => (
          <li key={id} className="tour__step">
            <Anchor href={href} onClick={() => tick(id)}>
              {label}
            </Anchor>
            {done?.includes(id) && (
              <span className="tour__done">
                <Icon name="check" />
                <span className="vh">{words.done}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
      <div className="row">
        <TextLink href={paths.tour()}>{words.all}</TextLink>
        <form method="post" action={paths.tour()}>
          <Button kind="quiet" small name="panel" value={AWAY}>
            {words.away}
          </Button>
        </form>
        {done && done.length > 0 && (
          <Button kind="quiet" small type="button" onClick={again}>
            {words.again}
          </Button>
        )}
      </div>
    </aside>
  )
}

/** The ids of steps that were opened in this browser; null until its memory has been read. */
function useTicks(key: string) {
  const [done, setDone] = useState<readonly string[] | null>(null)
  useEffect(() => setDone(read(key)), [key])
  function keep(ids: readonly string[]) {
    try {
      localStorage.setItem(key, JSON.stringify(ids))
    } catch {
      // A browser that keeps nothing shows no ticks next time.
    }
    setDone(ids)
  }
  return { done, tick: (id: string) => keep([...new Set([...(done ?? []), id])]), again: () => keep([]) }
}

function read(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
