import { Form } from '@remix-run/react'
import type { CardsPage } from '#app/domain/reach/cards.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { ReachTexts } from '#app/i18n/texts/reach-server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { AnonymousCard } from '#app/ui/candidates/anonymous-card.tsx'
import { Panel, Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ButtonLink } from '#app/ui/link.tsx'

export interface CardsScreenProps {
  page: CardsPage
  formId: string
}

/** The cards of people whom a job fits, or why there are none; never how many there are where they are not shown. */
export function CardsScreen({ page, formId }: CardsScreenProps) {
  const t = useSentText<ReachTexts>()
  const until = page.until ?? ''
  if (page.state === 'open')
    return (
      <Section id="kort" title={t('cards.list')}>
        <ul className="bare cards">
          {page.cards.map((card, at) => (
            <li key={card.token} className="stack">
              <AnonymousCard title={t('cards.name', { number: at + 1 })} card={card} />
              <Form method="post" className="actions">
                <input type="hidden" name="formId" value={formId} />
                <input type="hidden" name="intent" value="wish" />
                <Button small name="card" value={card.token}>
                  {t('cards.wish')}
                  <span className="vh">: {t('cards.name', { number: at + 1 })}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
        <Panel>
          <p>{t('cards.how')}</p>
          <p className="small muted">{t('cards.until', { until })}</p>
        </Panel>
      </Section>
    )
  return <div className="r-cards">{page.state === 'ask' ? <Ask formId={formId} /> : <None page={page} />}</div>
}

/** Before the first list: what it means to open it. */
function Ask({ formId }: { formId: string }) {
  const t = useSentText<ReachTexts>()
  return (
    <EmptyState
      level={2}
      title={t('cards.ask.title')}
      action={
        <Form method="post">
          <input type="hidden" name="formId" value={formId} />
          <Button kind="primary" name="intent" value="open">
            {t('cards.ask.button')}
          </Button>
        </Form>
      }
    >
      {t('cards.ask.text')}
    </EmptyState>
  )
}

function None({ page }: { page: CardsPage }) {
  const t = useSentText<ReachTexts>()
  const { state } = page
  if (state === 'open' || state === 'ask') return null
  return (
    <EmptyState
      level={2}
      title={t(`cards.${state}.title`)}
      action={<ButtonLink href={paths.ownRole(page.role.id)}>{t('cards.back')}</ButtonLink>}
    >
      {t(`cards.${state}.text`, { until: page.until ?? '' })}
    </EmptyState>
  )
}
