import type { EmployerWorkplace } from '#app/domain/employers/employer-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { employers } from '#app/i18n/texts/employers.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'

interface WorkplacesProps {
  /** With how many jobs each has, where that is told. */
  workplaces: readonly (EmployerWorkplace & { readonly jobs?: number })[]
  mayEdit: boolean
  newHref: string
}

/** The places of an employer, and a way to add one. */
export function Workplaces({ workplaces, mayEdit, newHref }: WorkplacesProps) {
  const t = useSentText<(typeof employers)['da']>()
  const add = mayEdit && (
    <ButtonLink href={newHref} small>
      {t('employers.own.workplace.new')}
    </ButtonLink>
  )
  return (
    <Section id="arbejdssteder" title={t('employers.own.workplaces')} end={workplaces.length > 0 && add}>
      {workplaces.length === 0 ? (
        <EmptyState title={t('employers.own.workplaces.none')} action={add}>
          {t('employers.own.workplaces.none.text')}
        </EmptyState>
      ) : (
        <ul className="bare r-lines">
          {workplaces.map(({ id, name, address, jobs }) => (
            <li key={id}>
              <div>
                <h3>
                  {mayEdit ? (
                    <TextLink
                      href={paths.editWorkplace(id)}
                      label={`${name}: ${t('employers.own.workplace.edit', { name })}`}
                    >
                      {name}
                    </TextLink>
                  ) : (
                    name
                  )}
                </h3>
                <p className="muted">{address}</p>
              </div>
              {jobs !== undefined && (
                <p className="small muted">{t('employers.own.workplace.jobs', { count: jobs })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
