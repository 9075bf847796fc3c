import type { OwnReach as Reach } from '#app/domain/reach/own-reach.server.ts'
import { ButtonLink } from '#app/ui/link.tsx'
import { ReachPanel } from './reach-panel.tsx'

/** The reach of a role on its own page, with the way to the cards. */
export function OwnReach({ reach }: { reach: Reach }) {
  return (
    <div className="r-own">
      <ReachPanel title={reach.title} panel={reach.panel}>
        {reach.cards && (
          <p className="row actions">
            <ButtonLink href={reach.cards.href}>{reach.cards.label}</ButtonLink>
          </p>
        )}
      </ReachPanel>
    </div>
  )
}
