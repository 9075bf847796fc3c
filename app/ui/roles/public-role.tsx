import type { PublicRole } from '#app/domain/roles/public-role.server.ts'
import { useFrameText } from '#app/i18n/frame-words.ts'
import { publicRoles } from '#app/i18n/texts/roles-public.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Panel, Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Banner } from '#app/ui/feedback.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

/** A job as everybody may read it; the employer and consultants also get their own ways on. */
export function PublicRoleScreen({ role, stranger }: { role: Omit<PublicRole, 'posting'>; stranger: boolean }) {
  const t = useText(publicRoles)
  const say = useFrameText()
  const { mayEdit, mayRank } = role
  const next = mayEdit || mayRank
  return (
    <>
      <Crumbs items={[{ label: t('roles.list.title'), href: paths.roles() }, { label: role.title }]} />
      <PageTitle lead={`${role.employer}, ${role.place}`} end={next && <Ways role={role} />}>
        {role.title}
      </PageTitle>
      {role.waiting && <Banner title={t('roles.waiting')}>{t('roles.waiting.text')}</Banner>}
      {!role.open && <Banner tone="caution">{t('roles.public.closed')}</Banner>}
      <div className="with-aside">
        <div className="with-aside__main stack r-public">
          <Section id="arbejdet" title={t('roles.public.work')}>
            {paragraphs(role.description).map(({ key, text }) => (
              <p key={key} className="measure">
                {text}
              </p>
            ))}
            {role.tasks.length > 0 && (
              <>
                <h3>{t('roles.public.tasks')}</h3>
                <Lines items={role.tasks} />
              </>
            )}
          </Section>
          <Section id="hensyn" title={t('roles.public.offers')}>
            {role.offers.length > 0 ? <Lines items={role.offers} /> : <p>{t('roles.public.offers.none')}</p>}
          </Section>
          {role.demands.length > 0 && (
            <Section id="jobbet" title={t('roles.public.demands')}>
              <Lines items={role.demands} />
            </Section>
          )}
          {role.wants.length > 0 && (
            <Section id="krav" title={t('roles.public.wants')}>
              <Lines items={role.wants} />
            </Section>
          )}
        </div>
        <aside className="with-aside__side stack">
          <Facts
            items={[
              { term: t('roles.public.hours'), value: role.hours },
              { term: t('roles.public.days'), value: <Days week={role.week} /> },
              { term: t('roles.public.place'), value: role.place },
              ...(role.starts ? [{ term: t('roles.public.starts'), value: role.starts }] : []),
              ...role.facts,
            ]}
          />
          {stranger && (
            <Panel title={t('roles.public.how')} titleId="how">
              <p>{t('roles.public.how.text')}</p>
              <p className="row">
                <ButtonLink href={paths.signIn(paths.role(role.id))} kind="primary">
                  {t('roles.public.signIn')}
                </ButtonLink>
              </p>
              <p>
                <TextLink href={paths.forYou()}>{say('frame.nav.forYou')}</TextLink>
              </p>
            </Panel>
          )}
        </aside>
      </div>
    </>
  )
}

function Ways({ role }: { role: Pick<PublicRole, 'id' | 'mayEdit' | 'mayRank'> }) {
  const t = useText(publicRoles)
  return (
    <>
      {role.mayRank && (
        <ButtonLink href={paths.rankedCandidates(role.id)} kind="primary">
          {t('roles.public.rank')}
        </ButtonLink>
      )}
      <ButtonLink href={paths.ownRole(role.id)}>{t('roles.own.page')}</ButtonLink>
    </>
  )
}

function Days({ week }: { week: readonly string[] }) {
  const t = useText(publicRoles)
  if (week.length === 0) return <>{t('roles.public.daysOpen')}</>
  return (
    <ul className="bare">
      {week.map((day) => (
        <li key={day}>{day}</li>
      ))}
    </ul>
  )
}

function Lines({ items }: { items: readonly string[] }) {
  return (
    <ul className="measure">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** The paragraphs that the writer made with empty lines or new lines. */
function paragraphs(text: string): { key: string; text: string }[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .flatMap((line, index) => (line === '' ? [] : [{ key: `${index} ${line}`, text: line }]))
}
