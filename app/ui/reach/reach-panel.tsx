import type { ReactNode } from 'react'
import type { ReachPanel as Words } from '#app/domain/reach/panel.ts'
import { Anchor } from '#app/ui/link.tsx'

interface ReachPanelProps {
  title: string
  /** Null while nothing is known; then `children` say why. */
  panel: Words | null
  children?: ReactNode
}

/** How many a role can reach and what would open it to more; never more than a band. */
export function ReachPanel({ title, panel, children }: ReachPanelProps) {
  return (
    <section className="r-reach" aria-labelledby="reach">
      <div className="card card--lift">
        <h2 id="reach" className="r-reach__h">
          {title}
        </h2>
        <div aria-live="polite">{panel && <Figure panel={panel} />}</div>
        {panel?.openings && (
          <>
            <h3>{panel.openings.title}</h3>
            <ul className="bare r-opens">
              {panel.openings.items.map(({ more, text, change, label, href }) => (
                <li key={href + text}>
                  <span className="r-opens__n">
                    <small>{more}</small>
                  </span>
                  <span>{text}</span>
                  <Anchor href={href} label={label} className="btn btn--second btn--small">
                    {change}
                  </Anchor>
                </li>
              ))}
            </ul>
          </>
        )}
        {panel?.note && <p className="small muted">{panel.note}</p>}
        {children}
      </div>
    </section>
  )
}

function Figure({ panel }: { panel: Words }) {
  return (
    <>
      <p className="r-reach__n">
        {panel.figure && <span className="figure num">{panel.figure}</span>} {panel.people}
      </p>
      <p className="small muted">{panel.lead}</p>
    </>
  )
}
