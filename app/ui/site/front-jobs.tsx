import type { FrontJob } from '#app/domain/roles/front-job.ts'
import { front } from '#app/i18n/texts/front.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'

/** The newest open jobs: what, where, how many hours, and what the workplace offers. */
export function FrontJobs({ jobs }: { jobs: readonly FrontJob[] }) {
  const t = useText(front)
  return (
    <ul className="bare f-jobs">
      {jobs.map(({ id, title, who, hours, offers }) => (
        <li key={id}>
          <h3>
            <TextLink href={paths.role(id)} prefetch>
              {title}
            </TextLink>
          </h3>
          <p className="f-jobs__who">{who}</p>
          <p className="f-jobs__h">
            <strong>{hours}</strong> {t('front.jobs.week')}
          </p>
          <ul className="f-can">
            {offers.map((offer) => (
              <li key={offer}>{offer}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
