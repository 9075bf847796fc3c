import type { ReactNode } from 'react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { introductions } from '#app/i18n/texts/introductions.ts'
import { BridgeProgress } from '#app/ui/bridge-progress.tsx'
import { Deadline, Tag, type Urgency } from '#app/ui/tag.tsx'

export interface NextCardProps {
  turn: string
  /** It is the reader's own turn. */
  yours: boolean
  due: { urgency: Urgency; words: string } | null
  /** What waits: one sentence. */
  lead: string
  bridge: { steps: readonly string[]; current: number } | null
  /** What the reader can do now. */
  children?: ReactNode
}

/** How far it has come, whose turn it is, and the one thing to do: the card at the top of an introduction. */
export function NextCard({ turn, yours, due, lead, bridge, children }: NextCardProps) {
  const t = useSentText<(typeof introductions)['da']>()
  return (
    <section className="c-next" aria-labelledby="naeste" style={{ marginTop: 0 }}>
      <div className="c-next__in">
        <h2 id="naeste" className="vh">
          {t('introductions.next')}
        </h2>
        <p className="c-turn">
          <Tag kind={yours ? 'accent' : 'line'} icon={yours ? 'person' : 'clock'}>
            {turn}
          </Tag>{' '}
          {due && <Deadline urgency={due.urgency}>{due.words}</Deadline>}
        </p>
        <p className="lead">{lead}</p>
        {children}
      </div>
      {bridge && (
        <BridgeProgress steps={bridge.steps} current={bridge.current} title={t('introductions.way')} level={2} />
      )}
    </section>
  )
}
