import type { EmployerRole } from '#app/domain/employers/employer-pages.server.ts'
import { roles } from '#app/i18n/texts/roles.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { Tag } from '#app/ui/tag.tsx'

/** An employer's jobs: state, hours and place, and what each waits for. */
export function EmployerJobs({ jobs, staff }: { jobs: readonly EmployerRole[]; staff?: boolean }) {
  const t = useText(roles)
  return (
    <ul className="bare r-lines">
      {jobs.map(({ id, title, status, waitsFor, hours, workplace }) => (
        <li key={id}>
          <div>
            <h3>
              <TextLink href={paths.ownRole(id)} prefetch>
                {title}
              </TextLink>
            </h3>
            <p className="muted">
              {hours}, {workplace}
            </p>
          </div>
          <div className="r-lines__state">
            <Tag kind={status === 'draft' ? 'accent' : status === 'published' ? 'solid' : 'line'}>
              {t(`roles.status.${status}`)}
            </Tag>
            {waitsFor !== 'nothing' && (
              <p className="small muted">{t(`${staff ? 'roles.staff' : 'roles'}.waits.${waitsFor}`)}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
