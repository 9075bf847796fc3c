import type { OwnReach as Reach } from '#app/domain/reach/own-reach.server.ts'
import type { OwnRole } from '#app/domain/roles/role-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { roles } from '#app/i18n/texts/roles.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Note } from '#app/ui/feedback.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Anchor, ButtonLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { RolePay } from '#app/ui/pay/role-pay.tsx'
import { OwnReach } from '#app/ui/reach/own-reach.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Presented } from './presented.tsx'
import { Acts, Expiry } from './role-acts.tsx'

interface OwnRoleProps {
  role: OwnRole
  /** Null for those who may not be told, or have exact numbers elsewhere. */
  reach: Reach | null
  /** Read by the municipality and not by the employer. */
  staff: boolean
  errors: readonly string[]
}

/** A job with everything that is answered: a draft to look through, or a posted job and what it waits for. */
export function OwnRoleScreen({ role, reach, staff, errors }: OwnRoleProps) {
  const t = useSentText<(typeof roles)['da']>()
  const draft = role.status === 'draft'
  const home = staff
    ? { label: role.employer.name, href: paths.employer(role.employer.id) }
    : { label: t('roles.crumb.own'), href: paths.ownEmployer() }
  return (
    <>
      <Crumbs items={[home, { label: role.title }]} />
      <ErrorSummary errors={errorList([], { svar: [...errors] })} answer={errors} />
      <PageTitle
        above={
          <>
            <Tag kind={role.status === 'published' ? 'solid' : 'line'}>
              {t(`roles.status.${role.waitsFor === 'renewal' ? 'expired' : role.status}`)}
            </Tag>{' '}
            {!draft && t(`${staff ? 'roles.staff' : 'roles'}.waits.${role.waitsFor}`)}
          </>
        }
        lead={draft && role.mayEdit ? t('roles.own.check.lead') : undefined}
        end={!draft && <Ways role={role} />}
      >
        {draft && role.mayEdit ? t('roles.own.check') : role.title}
      </PageTitle>
      <Expiry role={role} />
      {role.words.length > 0 && <Words role={role} staff={staff} />}
      {reach && <OwnReach reach={reach} />}
      {role.mayEdit && !draft && <Presented people={role.presented} staff={staff} />}
      <Section id="svar" title={t('roles.own.answers')}>
        <Facts
          wide
          items={role.facts.map(({ field, term, values }) => ({
            term,
            value: values.length > 1 ? <Lines values={values} /> : values[0],
            change: role.mayEdit && (
              <Anchor
                href={`${paths.editRole(role.id)}#${anchors[field] ?? field}`}
                label={t('roles.own.changeWhat', { what: term })}
              >
                {t('roles.own.change')}
              </Anchor>
            ),
          }))}
        />
      </Section>
      {role.reasons.length > 0 && <Reasons reasons={role.reasons} />}
      {role.mayEdit && <RolePay {...role.hours} />}
      <Acts role={role} />
    </>
  )
}

/** Where a fact is asked, when its first field has another name. */
const anchors: Partial<Record<OwnRole['facts'][number]['field'], string>> = {
  hours: 'hoursMin',
  week: 'weekAnswer',
  conditions: 'hensyn',
  peer: 'peer',
  tasks: 'tasks[0].name',
  competences: 'competences[0].name',
}

function Ways({ role }: { role: OwnRole }) {
  const t = useSentText<(typeof roles)['da']>()
  return (
    <>
      {role.mayRank && (
        <ButtonLink href={paths.rankedCandidates(role.id)} kind="primary">
          {t('roles.rank')}
        </ButtonLink>
      )}
      {role.mayEdit && <ButtonLink href={paths.editRole(role.id)}>{t('roles.edit')}</ButtonLink>}
      <ButtonLink href={paths.role(role.id)} kind="quiet">
        {t('roles.own.see')}
      </ButtonLink>
    </>
  )
}

function Words({ role, staff }: { role: OwnRole; staff: boolean }) {
  const t = useSentText<(typeof roles)['da']>()
  const { wordingReason } = role
  return (
    <Note tone="caution" title={t('roles.words.title')}>
      <ul>
        {role.words.map(({ field, word, suggestion }) => (
          <li key={`${field} ${word}`}>{t('roles.words.one', { word, suggestion })}</li>
        ))}
      </ul>
      {staff && <p>{wordingReason ? t('roles.words.reason', { reason: wordingReason }) : t('roles.words.noReason')}</p>}
    </Note>
  )
}

/** What makes each "no" hard: for the talk about what could be arranged. */
function Reasons({ reasons }: Pick<OwnRole, 'reasons'>) {
  const t = useSentText<(typeof roles)['da']>()
  return (
    <Section id="grunde" title={t('roles.reasons.title')}>
      <p className="muted">{t('roles.reasons.who')}</p>
      <Facts wide items={reasons.map(({ what, why }) => ({ term: what, value: why }))} />
    </Section>
  )
}

function Lines({ values }: { values: readonly string[] }) {
  return (
    <ul className="bare">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  )
}
