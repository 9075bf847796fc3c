import { Form } from '@remix-run/react'
import type { OwnJob } from '#app/domain/roles/own-jobs.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { Deadline, Tag } from '#app/ui/tag.tsx'

/** An employer's own jobs: what each waits for and whose turn it is, how long it is open, and one click to renew it. */
export function OwnJobs({ jobs }: { jobs: readonly OwnJob[] }) {
  return (
    <ul className="bare r-lines">
      {jobs.map((job) => (
        <li key={job.id}>
          <div>
            <h3>
              <TextLink href={paths.ownRole(job.id)} prefetch>
                {job.title}
              </TextLink>
            </h3>
            <p className="muted">
              {job.hours}, {job.workplace}
            </p>
            {job.renewal && <Renew job={job} renewal={job.renewal} />}
          </div>
          <div className="r-lines__state">
            <Tag kind={job.yours ? 'accent' : job.state === 'published' ? 'solid' : 'line'}>{job.stateWords}</Tag>
            {job.waits && <p className="small muted">{job.waits}</p>}
            {job.expires && (
              <p className="small">
                {job.expires.soon ? <Deadline urgency="soon">{job.expires.words}</Deadline> : job.expires.words}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Renew({ job, renewal }: { job: OwnJob; renewal: NonNullable<OwnJob['renewal']> }) {
  return (
    <Form method="post" action={paths.ownRole(job.id)} className="mt-2">
      <input type="hidden" name="version" value={job.version} />
      <input type="hidden" name="back" value="list" />
      <Button small name="act" value={renewal.act}>
        <span aria-hidden="true">{renewal.label}</span>
        <span className="vh">{renewal.what}</span>
      </Button>
    </Form>
  )
}
