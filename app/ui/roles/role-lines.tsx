import type { RoleLine } from '#app/domain/roles/role-line.ts'
import { publicRoles } from '#app/i18n/texts/roles-public.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { Tag } from '#app/ui/tag.tsx'

/** Open jobs in the order of the list: what, who and where, how many hours, and what the workplace offers. */
export function RoleLines({ lines }: { lines: readonly RoleLine[] }) {
  const t = useText(publicRoles)
  return (
    <ul className="bare r-lines">
      {lines.map(({ id, title, employer, place, distance, posted, hours, offers, waiting }) => (
        <li key={id}>
          <div>
            <h3>
              <TextLink href={paths.role(id)} prefetch>
                {title}
              </TextLink>
            </h3>
            <p className="muted">
              {employer}, {place}
              {distance && ` (${distance})`}
            </p>
            {waiting && <Tag icon="phone">{t('roles.waiting')}</Tag>}
          </div>
          <div>
            <p className="strong">{hours}</p>
            {posted && <p className="small muted">{posted}</p>}
          </div>
          {offers.length > 0 && (
            <ul className="small r-lines__offers">
              {offers.map((offer) => (
                <li key={offer}>{offer}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
