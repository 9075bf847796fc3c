import type { RoleLine } from '#app/domain/roles/role-line.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { RoleLines } from './role-lines.tsx'

interface GoneRoleProps {
  /** The page's title; the job's own name stands in the lead. */
  page: string
  similar: readonly RoleLine[]
  words: Readonly<Record<'crumb' | 'lead' | 'why' | 'mine' | 'similar' | 'none' | 'all', string>>
}

/** A job that is no longer open: it says so, and shows what there is instead. */
export function GoneRoleScreen({ page, similar, words }: GoneRoleProps) {
  return (
    <>
      <Crumbs items={[{ label: words.crumb, href: paths.roles() }, { label: page }]} />
      <PageTitle lead={`${words.lead} ${words.why}`}>{page}</PageTitle>
      <p className="measure mt-2">{words.mine}</p>
      <Section id="lignende" title={words.similar}>
        {similar.length > 0 ? <RoleLines lines={similar} /> : <p>{words.none}</p>}
        <p className="row mt-6">
          <ButtonLink href={paths.roles()} kind="primary">
            {words.all}
          </ButtonLink>
        </p>
      </Section>
    </>
  )
}
