import type { TemplateLine, TemplatePage } from '#app/domain/roles/template-words.ts'
import { templates } from '#app/i18n/texts/templates.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterBar, FilterSearch } from '#app/ui/find-way.tsx'
import { Anchor, ButtonLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

interface TemplateScreenProps {
  page: TemplatePage
  employer: { id: string; name: string }
  /** A consultant looks for the employer. */
  onBehalf: boolean
}

/** All templates under their sectors, or those that answer to a search. Each leads to a new job that it has filled. */
export function TemplateScreen({ page, employer, onBehalf }: TemplateScreenProps) {
  const t = useText(templates)
  const named = onBehalf ? employer.id : undefined
  const home = onBehalf ? paths.employer(employer.id) : paths.ownEmployer()
  return (
    <>
      <Crumbs
        items={[
          { label: onBehalf ? employer.name : t('templates.home'), href: home },
          { label: t('templates.new'), href: paths.newRole(named) },
          { label: t('templates.title') },
        ]}
      />
      <PageTitle lead={t('templates.lead')}>{t('templates.title')}</PageTitle>
      <FilterBar resetHref={page.q === '' ? undefined : paths.templates(named)}>
        {named && <input type="hidden" name="virksomhed" value={named} />}
        <FilterSearch name="q" label={t('templates.search')} defaultValue={page.q} />
      </FilterBar>
      {page.q === '' ? (
        <>
          <nav aria-labelledby="sectors" className="t-sectors">
            <h2 id="sectors" className="vh">
              {t('templates.sectors')}
            </h2>
            <ul className="bare">
              {page.groups.map(({ id, label }) => (
                <li key={id}>
                  <a href={`#${id}`}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
          {page.groups.map(({ id, label, templates: list }) => (
            <section key={id} aria-labelledby={id} className="sec">
              <h2 id={id} className="t-sector">
                {label}
              </h2>
              <Lines lines={list} employerId={named} />
            </section>
          ))}
        </>
      ) : page.found.length > 0 ? (
        <>
          <h2 className="r-count">{t('templates.found', { count: page.found.length })}</h2>
          <Lines lines={page.found} employerId={named} />
        </>
      ) : (
        <EmptyState
          level={2}
          title={t('templates.none')}
          action={<ButtonLink href={paths.newRole(named)}>{t('templates.empty')}</ButtonLink>}
        >
          {t('templates.none.text')}
        </EmptyState>
      )}
    </>
  )
}

function Lines({ lines, employerId }: { lines: readonly TemplateLine[]; employerId: string | undefined }) {
  const t = useText(templates)
  return (
    <ul className="bare r-lines">
      {lines.map(({ id, name, hours, text, tasks }) => (
        <li key={id}>
          <div className="measure">
            <h3>
              <Anchor href={paths.newRoleFrom(id, employerId)} label={t('templates.useWhat', { name })}>
                {name}
              </Anchor>
            </h3>
            <p>{text}</p>
            <p className="small muted">{t('templates.tasks', { tasks: tasks.join(', ') })}</p>
          </div>
          <p className="strong nowrap">{hours}</p>
        </li>
      ))}
    </ul>
  )
}
