import type { RoleFormPage } from '#app/domain/roles/role-form.server.ts'
import { paths } from '#app/paths.ts'
import { Crumbs } from '#app/ui/page-title.tsx'
import { LiveReach } from '#app/ui/reach/live-reach.tsx'
import { type ChangeLine, ForeignChanges } from './foreign-changes.tsx'
import { GoodToKnow } from './good-to-know.tsx'
import { type RoleFormAnswer, RoleFormFrame } from './role-form-frame.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

export interface RoleFormScreenProps {
  page: RoleFormPage
  /** A consultant writes for the employer. */
  onBehalf: boolean
  answer: (RoleFormAnswer & { changed?: readonly ChangeLine[] | undefined }) | undefined
}

/** The form of an employer's role, new or old, with what it can reach beside it. */
export function RoleFormScreen({ page, onBehalf, answer }: RoleFormScreenProps) {
  const { employer, role } = page
  if (!employer) return null
  const named = onBehalf ? employer.id : undefined
  const home = named ? paths.employer(named) : paths.ownEmployer()
  return (
    <RoleFormFrame
      page={page}
      answer={answer}
      lead={role ? null : 'form.new.lead'}
      crumbs={<Way page={page} home={home} name={named ? employer.name : null} />}
      changed={answer?.changed && <ForeignChanges changes={answer.changed} />}
      side={
        <>
          <LiveReach employerId={employer.id} verified={employer.verified} />
          <GoodToKnow hasAccount verified={employer.verified} />
        </>
      }
      hrefs={(form) => {
        const at = form.value('workplaceId')
        return {
          templatesHref: paths.templates(named),
          newWorkplaceHref: paths.newWorkplace(named),
          placeHref: at && !page.choices.placeAnswered ? paths.editWorkplace(at) : null,
          cancelHref: role ? paths.ownRole(role.id) : home,
        }
      }}
    />
  )
}

/** Back to the employer, and to the role while it is changed. */
function Way({ page: { role }, home, name }: { page: RoleFormPage; home: string; name: string | null }) {
  const t = useRoleFormText()
  const above = role ? [{ label: role.title, href: paths.ownRole(role.id) }] : []
  const here = { label: t(role ? 'form.edit.title' : 'form.new.title') }
  return <Crumbs items={[{ label: name ?? t('form.home'), href: home }, ...above, here]} />
}
