import type { EmployerRole } from '#app/domain/employers/employer-pages.server.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { Tag } from '#app/ui/tag.tsx'

/** An employer's jobs: state, hours and place, and what each waits for. */
export function EmployerJobs({ jobs }: { jobs: readonly EmployerRole[] }) {
  return (
    <ul className="bare r-lines">
      {jobs.map(({ id, title, status, state, waits, hours, workplace }) => (
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
            <Tag kind={status === 'draft' ? 'accent' : status === 'published' ? 'solid' : 'line'}>{state}</Tag>
            {waits && <p className="small muted">{waits}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
