import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { frontJobOf } from '#app/domain/roles/front-job.ts'
import { roleFilter } from '#app/domain/roles/role-filter.ts'
import { listRoles } from '#app/domain/roles/role-list.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { front } from '#app/i18n/texts/front.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { FindJob } from '#app/ui/site/find-job.tsx'
import { FrontJobs } from '#app/ui/site/front-jobs.tsx'
import { ReadMore } from '#app/ui/site/read-more.tsx'

export const handle = { bare: true }
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

const SHOWN_JOBS = 4

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const { rows, total } = await db.read((q) =>
    listRoles(q, { ...visit, actor: null }, roleFilter(new URLSearchParams())),
  )
  const t = translate(front, visit.locale)
  return {
    title: t('front.title'),
    description: t('front.lead'),
    canonical: `${context.env.origin}/`,
    jobs: rows.slice(0, SHOWN_JOBS).map((row) => frontJobOf(row, visit.locale)),
    total,
  }
}

const doors = [
  { who: 'candidate', icon: 'person', href: paths.signIn(), more: paths.forYou() },
  { who: 'employer', icon: 'case', href: paths.postJob(), more: paths.cost() },
  { who: 'staff', icon: 'house', href: paths.signIn(paths.home()), more: paths.howWeMatch() },
] as const satisfies readonly { who: string; icon: IconName; href: string; more: string }[]

export default function Front() {
  const { jobs, total } = useLoaderData<typeof loader>()
  const t = useText(front)
  return (
    <>
      <div className="f-hero">
        <div className="wrap">
          <h1>{t('front.title')}</h1>
          <p className="lead measure">{t('front.lead')}</p>
        </div>
        <div className="f-bridge">
          <div className="wrap f-arches">
            {doors.map(({ who, icon, href, more }) => (
              <section key={who} className="f-arch" aria-labelledby={who}>
                <Icon name={icon} />
                <h2 id={who}>{t(`front.${who}.title`)}</h2>
                <p>{t(`front.${who}.text`)}</p>
                <p>
                  <ButtonLink href={href} kind={who === 'candidate' ? 'primary' : 'second'}>
                    {t(`front.${who}.do`)}
                  </ButtonLink>
                </p>
                <p className="small">
                  <TextLink href={more}>{t(`front.${who}.more`)}</TextLink>
                </p>
              </section>
            ))}
          </div>
        </div>
      </div>
      <FindJob />
      <section className="wrap f-sec" aria-labelledby="job">
        <div className="row between">
          <h2 id="job">{t('front.jobs.title')}</h2>
          {total > 0 && <TextLink href={paths.roles()}>{t('front.jobs.all', { count: total })}</TextLink>}
        </div>
        {total > 0 ? (
          <FrontJobs jobs={jobs} />
        ) : (
          <EmptyState title={t('front.jobs.none')}>{t('front.jobs.noneText')}</EmptyState>
        )}
      </section>
      <section className="f-how" aria-labelledby="how">
        <div className="wrap">
          <h2 id="how">{t('front.how.title')}</h2>
          <ol className="f-steps">
            {([1, 2, 3] as const).map((step) => (
              <li key={step}>
                <h3>{t(`front.how.${step}.title`)}</h3>
                <p>{t(`front.how.${step}.text`)}</p>
              </li>
            ))}
          </ol>
          <p>
            <TextLink href={paths.howWeMatch()}>{t('front.how.read')}</TextLink>
          </p>
        </div>
      </section>
      <div className="wrap f-know">
        <ReadMore title={t('front.know.title')} to={['about', 'cost', 'heed', 'questions', 'forYou', 'contact']} />
      </div>
    </>
  )
}
