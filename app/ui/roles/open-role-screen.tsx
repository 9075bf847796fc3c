import type { RoleFormPage } from '#app/domain/roles/role-form.server.ts'
import { paths } from '#app/paths.ts'
import { GoodToKnow } from './good-to-know.tsx'
import { type RoleFormAnswer, RoleFormFrame } from './role-form-frame.tsx'

/** The form of a job before there is an account: nothing about candidates stands beside it. */
export function OpenRoleScreen({ page, answer }: { page: RoleFormPage; answer: RoleFormAnswer | undefined }) {
  return (
    <RoleFormFrame
      page={page}
      answer={answer}
      lead="form.open.lead"
      side={<GoodToKnow hasAccount={false} verified={false} />}
      hrefs={() => ({ templatesHref: null, newWorkplaceHref: '', placeHref: null, cancelHref: paths.front() })}
    />
  )
}
