import type { OwnRole } from '#app/domain/roles/role-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { roles } from '#app/i18n/texts/roles.ts'
import { paths } from '#app/paths.ts'
import { Confirmation } from '#app/ui/confirm.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

/** It is posted: what happens next, and who does it. Nothing about candidates. */
export function PostedRole({ role }: { role: Pick<OwnRole, 'id' | 'title' | 'employer'> }) {
  const t = useSentText<(typeof roles)['da']>()
  const { verified } = role.employer
  const call = { when: t('roles.posted.call'), what: t('roles.posted.call.text'), state: 'now' as const }
  const seen = verified
    ? { when: t('roles.posted.seen'), what: t('roles.posted.seen.text'), state: 'now' as const }
    : { when: t('roles.posted.seen.then'), what: t('roles.posted.seen.text'), state: 'next' as const }
  const rest = [
    { when: t('roles.posted.match'), what: t('roles.posted.match.text'), state: 'next' as const },
    { when: t('roles.posted.meet'), what: t('roles.posted.meet.text'), state: 'next' as const },
  ]
  return (
    <Confirmation
      title={t('roles.posted.title')}
      next={
        <section aria-labelledby="next">
          <h2 id="next">{t('roles.posted.next')}</h2>
          <Timeline items={[...(verified ? [] : [call]), seen, ...rest]} />
        </section>
      }
      action={
        <ButtonLink href={paths.ownRole(role.id)} kind="primary">
          {t('roles.posted.go')}
        </ButtonLink>
      }
    >
      <p>{role.title}</p>
      {!verified && <p>{t('roles.posted.waiting')}</p>}
    </Confirmation>
  )
}
