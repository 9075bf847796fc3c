import { Form } from '@remix-run/react'
import type { OwnRole } from '#app/domain/roles/role-pages.server.ts'
import { roles } from '#app/i18n/texts/roles.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Note } from '#app/ui/feedback.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Anchor, ButtonLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Presented } from './presented.tsx'

interface OwnRoleProps {
  role: OwnRole
  /** Read by the municipality and not by the employer. */
  staff: boolean
  errors: readonly string[]
}

/** A job with everything that is answered: a draft to look through, or a posted job and what it waits for. */
export function OwnRoleScreen({ role, staff, errors }: OwnRoleProps) {
  const t = useText(roles)
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
            <Tag kind={role.status === 'published' ? 'solid' : 'line'}>{t(`roles.status.${role.status}`)}</Tag>{' '}
            {!draft && t(`${staff ? 'roles.staff' : 'roles'}.waits.${role.waitsFor}`)}
          </>
        }
        lead={draft && role.mayEdit ? t('roles.own.check.lead') : undefined}
        end={!draft && <Ways role={role} />}
      >
        {draft && role.mayEdit ? t('roles.own.check') : role.title}
      </PageTitle>
      {role.words.length > 0 && <Words role={role} staff={staff} />}
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
      {role.buttons.length > 0 && <Acts role={role} />}
    </>
  )
}

/** Where a fact is asked, when its first field has another name. */
const anchors: Partial<Record<OwnRole['facts'][number]['field'], string>> = {
  hours: 'hoursMin',
  week: 'weekAnswer',
  conditions: 'hensyn',
  tasks: 'tasks[0].name',
  competences: 'competences[0].name',
}

function Ways({ role }: { role: OwnRole }) {
  const t = useText(roles)
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

/** What can be done to the job now. Closing asks once more on a page of its own. */
function Acts({ role }: { role: OwnRole }) {
  const t = useText(roles)
  return (
    <div className="row actions r-end">
      {role.buttons
        .filter((act) => act !== 'close')
        .map((act) => (
          <Form key={act} method="post" action={paths.ownRole(role.id)}>
            <input type="hidden" name="version" value={role.version} />
            <Button name="act" value={act} kind={act === 'publish' ? 'primary' : 'second'}>
              {t(`roles.act.${act === 'publish' && role.status === 'paused' ? 'resume' : act}`)}
            </Button>
          </Form>
        ))}
      {role.mayEdit && role.status === 'draft' && (
        <ButtonLink href={paths.editRole(role.id)}>{t('roles.edit')}</ButtonLink>
      )}
      {role.buttons.includes('close') && (
        <ButtonLink kind="quiet" href={`${paths.ownRole(role.id)}?luk=1`}>
          {t('roles.act.close')}
        </ButtonLink>
      )}
    </div>
  )
}

function Words({ role, staff }: { role: OwnRole; staff: boolean }) {
  const t = useText(roles)
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

function Lines({ values }: { values: readonly string[] }) {
  return (
    <ul className="bare">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  )
}
