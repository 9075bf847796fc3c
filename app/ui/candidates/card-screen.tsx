import { Form } from '@remix-run/react'
import type { CardState } from '#app/domain/candidates/card.ts'
import type { CardWords } from '#app/domain/candidates/card-words.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { CandidateCardTexts } from '#app/i18n/texts/candidate-card-server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Section } from '../card.tsx'
import { Note } from '../feedback.tsx'
import type { FormValues } from '../form/form-values.ts'
import { Icon } from '../icon.tsx'
import { TextLink } from '../link.tsx'
import { AnonymousCard } from './anonymous-card.tsx'
import { SaidFields } from './said-fields.tsx'

export interface CardScreenProps {
  id: string
  own: boolean
  state: CardState
  wanted: boolean
  card: CardWords
  formId: string
  today: string
  form: FormValues
}

const never = ['who', 'needs', 'answers', 'points'] as const
const tones = { off: 'info', wanted: 'info', shown: 'positive', protected: 'caution' } as const

/** Her switch, what the card says and never says, and who can see it. */
export function CardScreen(props: CardScreenProps) {
  const { own, state, card } = props
  const t = useSentText<CandidateCardTexts>()
  return (
    <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
      <Note tone={tones[state]}>{t(own ? `card.state.${state}` : `card.state.${state}.theirs`)}</Note>
      {state !== 'protected' && (
        <>
          <Section id="kort" title={t('card.example')}>
            <AnonymousCard title={t('card.example.title')} card={card} />
            {own && card.groups.length === 0 && (
              <p className="c-after">
                {t('card.example.empty')}{' '}
                <TextLink href={paths.profilePart(null, 'det-kan-jeg')}>{t('card.example.fill')}</TextLink>
              </p>
            )}
          </Section>
          <Section id="aldrig" title={t('card.never')}>
            <ul className="c-why c-why--bare">
              {never.map((what) => (
                <li key={what}>
                  <Icon name="lock" />
                  <span>{t(`card.never.${what}`)}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="hvem" title={t('card.who')}>
            <p className="measure">{t('card.who.text')}</p>
          </Section>
          <Wish {...props} />
        </>
      )}
    </div>
  )
}

function Wish({ own, wanted, formId, form, today }: CardScreenProps) {
  const t = useSentText<CandidateCardTexts>()
  const words = wanted ? 'card.takeBack' : 'card.want'
  return (
    <Form method="post" noValidate className="form">
      <input type="hidden" name="intent" value="wish" />
      <input type="hidden" name="formId" value={formId} />
      <input type="hidden" name="wanted" value={wanted ? 'no' : 'yes'} />
      {!own && (
        <>
          <h2>{t('card.record')}</h2>
          <SaidFields form={form} today={today} />
        </>
      )}
      <div className="row actions">
        <Button kind={wanted ? 'second' : 'primary'}>{t(own ? words : `${words}.theirs`)}</Button>
      </div>
      {own && wanted && <p className="small muted">{t('card.takeBack.hint')}</p>}
    </Form>
  )
}
