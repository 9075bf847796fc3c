import type { ReactNode } from 'react'
import { type HomeStep, homeStage } from '#app/domain/insight/home-step.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { WorklistTexts } from '#app/i18n/texts/worklist.ts'
import { paths } from '#app/paths.ts'
import { BridgeProgress } from '../bridge-progress.tsx'
import { ButtonLink } from '../link.tsx'
import { Tag } from '../tag.tsx'
import { telephone } from '../telephone.ts'

interface NextCardProps {
  step: HomeStep
  /** The consultant's first name, or the municipality. */
  contact: string
  phone: string | null
}

/** The one next step, whose turn it is, and how far the way to the job has come. */
export function NextCard({ step, contact, phone }: NextCardProps) {
  const t = useSentText<WorklistTexts>()
  const { turn, title, text, act, note } = useWords({ step, contact, phone })
  const stages = ([0, 1, 2, 3, 4] as const).map((stage) => t(`home.way.${stage}`))
  return (
    <section className="c-next" aria-labelledby="naeste">
      <div className="c-next__in">
        {turn && <p className="c-turn">{turn}</p>}
        <h2 id="naeste">{title}</h2>
        <p>{text}</p>
        {act && <div className="c-next__do">{act}</div>}
        {note && <p className="small muted">{note}</p>}
      </div>
      {'introduction' in step && (
        <BridgeProgress
          title={t('home.way')}
          steps={stages}
          current={homeStage(step.introduction.status)}
          note={step.kind === 'answer' ? t('home.way.note') : undefined}
        />
      )}
    </section>
  )
}

interface Words {
  turn?: ReactNode
  title: string
  text: string
  act?: ReactNode
  note?: string
}

function useWords({ step, contact, phone }: NextCardProps): Words {
  const t = useSentText<WorklistTexts>()
  const go = (href: string, words: string) => (
    <ButtonLink kind="primary" href={href}>
      {words}
    </ButtonLink>
  )
  const yours = (
    <Tag kind="accent" icon="person">
      {t('home.yours')}
    </Tag>
  )
  switch (step.kind) {
    case 'answer': {
      const { id, roleTitle, employerName: employer } = step.introduction
      return {
        turn: yours,
        title: t('home.answer', { role: roleTitle ?? employer }),
        text: t('home.answer.text', { employer, contact }),
        act: (
          <>
            {go(paths.answer(id), t('home.answer.do'))}
            <ButtonLink href={`${paths.answer(id)}?svar=nej`}>{t('home.answer.no')}</ButtonLink>
          </>
        ),
        note: t('home.answer.note'),
      }
    }
    case 'sign': {
      const { id, employerName: employer } = step.introduction
      const act = go(paths.agreement(id), t('home.sign.do'))
      return { turn: yours, title: t('home.sign', { employer }), text: t('home.sign.text'), act }
    }
    case 'wait': {
      const { id, roleTitle: role, employerName: employer, turn } = step.introduction
      const whose = turn === 'employer' ? 'employer' : 'municipality'
      return {
        turn: <Tag kind="solid">{t(`home.wait.${whose}`)}</Tag>,
        title: role ? t('home.wait', { role, employer }) : t('home.wait.named', { employer }),
        text: t(`home.wait.text.${whose}`, { employer, contact }),
        act: go(paths.introduction(id), t('home.wait.do')),
      }
    }
    case 'profile': {
      const way = step.begun ? 'go' : 'begin'
      const act = go(paths.profilePart(null, step.part), t(`home.profile.do.${way}`))
      return { turn: yours, title: t(`home.profile.${way}`), text: t('home.profile.text'), act }
    }
    case 'jobs':
      return { title: t('home.jobs'), text: t('home.jobs.text'), act: go(paths.ownRoles(), t('home.jobs.do')) }
    default:
      return {
        title: t(`home.${step.kind}`),
        text: t(`home.${step.kind}.text`, { contact }),
        act: phone && go(telephone(phone), t('home.contact.call', { name: contact })),
      }
  }
}
