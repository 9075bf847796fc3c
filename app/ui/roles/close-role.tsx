import type { OwnRole } from '#app/domain/roles/role-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { roles } from '#app/i18n/texts/roles.ts'
import { paths } from '#app/paths.ts'
import { Confirm } from '#app/ui/confirm.tsx'

/** Asks once more: those who are on their way to the job are told that it is closed. */
export function CloseRole({ role }: { role: Pick<OwnRole, 'id' | 'title' | 'version'> }) {
  const t = useSentText<(typeof roles)['da']>()
  return (
    <Confirm
      title={t('roles.close.title')}
      confirm={t('roles.act.close')}
      cancel={t('roles.close.cancel')}
      cancelHref={paths.ownRole(role.id)}
      action={paths.ownRole(role.id)}
      fields={{ act: 'close', version: String(role.version) }}
    >
      <p className="strong">{role.title}</p>
      <p>{t('roles.close.text')}</p>
      <p>{t('roles.close.again')}</p>
    </Confirm>
  )
}
