import type { Opener } from '#app/domain/matches/openers.ts'
import type { TogetherList } from '#app/domain/matches/together.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '../link.tsx'

/** Changes and what each would open, most first. */
export function Openers({ items }: { items: readonly Opener[] }) {
  return (
    <ul className="bare m-change">
      {items.map(({ text, more }) => (
        <li key={text}>
          <p>{text}</p>
          {more && <p className="small muted">{more}</p>}
        </li>
      ))}
    </ul>
  )
}

/** Jobs that one person could hold at once. */
export function Together({ list: { title, note, rows } }: { list: TogetherList }) {
  return (
    <section aria-labelledby="sammen">
      <h2 id="sammen">{title}</h2>
      {note && <p className="small muted">{note}</p>}
      <ul className="bare m-together">
        {rows.map(({ sum, jobs }) => (
          <li key={jobs.map(({ id }) => id).join()}>
            <ul className="bare">
              {jobs.map((job) => (
                <li key={job.id}>
                  <TextLink href={paths.role(job.id)}>{job.title}</TextLink>{' '}
                  <span className="small muted">{job.days}</span>
                </li>
              ))}
            </ul>
            <p className="small strong">{sum}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
