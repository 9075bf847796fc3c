import { useLocation, useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { AccountRole } from '#app/domain/accounts/account.ts'
import { useFrameText } from '#app/i18n/frame-words.ts'
import type { frame } from '#app/i18n/texts/frame.ts'
import { useLocale } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Banner } from './feedback.tsx'
import { TextLink } from './link.tsx'
import { QuickFind } from './lists/quick-find.tsx'
import { Footer, Header, Main, SkipLink } from './shell.tsx'
import { TourPanel, type TourPanelProps } from './tour/tour-panel.tsx'

/** Who reads, as the head of the page needs it. */
export interface Reader {
  readonly role: AccountRole
  readonly name: string
  /** The municipality's name, for staff. */
  readonly place: string | null
  /** How many notices she has not read; 99 stands for more. */
  readonly unread: number
}

type NavKey = Extract<keyof (typeof frame)['da'], `frame.nav.${string}`>

/** Each role's own ways, in the order of her day. */
const ways: Record<AccountRole | 'nobody', readonly (readonly [NavKey, string])[]> = {
  nobody: [
    ['frame.nav.roles', paths.roles()],
    ['frame.nav.about', paths.aboutFleksjob()],
    ['frame.nav.howWeMatch', paths.howWeMatch()],
  ],
  candidate: [
    ['frame.nav.home', paths.home()],
    ['frame.nav.jobs', paths.ownRoles()],
    ['frame.nav.me', paths.ownProfile()],
    ['frame.nav.consents', paths.consents()],
  ],
  employer: [
    ['frame.nav.firm', paths.ownEmployer()],
    ['frame.nav.introductions', paths.introductions()],
  ],
  consultant: [
    ['frame.nav.day', paths.home()],
    ['frame.nav.candidates', paths.candidates()],
    ['frame.nav.employers', paths.employers()],
    ['frame.nav.roles', paths.roleList()],
    ['frame.nav.introductions', paths.introductions()],
  ],
  leader: [
    ['frame.nav.numbers', paths.overview()],
    ['frame.nav.employers', paths.employers()],
    ['frame.nav.roles', paths.roleList()],
    ['frame.nav.settings', paths.settings()],
  ],
  admin: [
    ['frame.nav.accounts', paths.accounts()],
    ['frame.nav.units', paths.units()],
    ['frame.nav.settings', paths.settings()],
  ],
}

const audiences = {
  nobody: 'public',
  candidate: 'candidate',
  employer: 'employer',
  consultant: 'consultant',
  leader: 'leader',
  admin: 'leader',
} as const

interface FrameProps {
  reader: Reader | null
  demo: boolean
  /** What to try, on the first page of a demo login. */
  tour: TourPanelProps | null
  /** One line about what just happened. */
  message: string | null
  children: ReactNode
}

/** Everything around a page: the skip link, the head with the reader's own ways, the message, and the foot. */
export function Frame({ reader, demo, tour, message, children }: FrameProps) {
  const t = useFrameText()
  const { pathname } = useLocation()
  // A page of bands from edge to edge says so in its handle.
  const bare = useMatches().some(({ handle }) => isBare(handle))
  const role = reader?.role ?? 'nobody'
  const calm = role === 'candidate' || role === 'nobody'
  const home = reader ? paths.home() : paths.front()
  return (
    <>
      <SkipLink />
      <Header
        home={home}
        place={reader?.place ?? undefined}
        audience={audiences[role]}
        calm={calm && !bare}
        nav={ways[role].map(([key, href]) => ({ label: t(key), href, current: isCurrent(pathname, href) }))}
        end={<HeadEnd reader={reader} />}
      />
      <Main calm={calm} bare={bare}>
        {message && (
          <Banner tone="positive" live>
            {message}
          </Banner>
        )}
        {tour && <TourPanel {...tour} />}
        {children}
      </Main>
      <Footer
        calm={calm && !bare}
        groups={[
          [
            { label: t('frame.nav.about'), href: paths.aboutFleksjob() },
            { label: t('frame.nav.cost'), href: paths.cost() },
            { label: t('frame.nav.heed'), href: paths.heed() },
            { label: t('frame.nav.questions'), href: paths.questions() },
          ],
          [
            { label: t('frame.nav.forYou'), href: paths.forYou() },
            { label: t('frame.nav.howWeMatch'), href: paths.howWeMatch() },
            { label: t('frame.nav.contact'), href: paths.contactUs() },
            { label: t('frame.nav.privacy'), href: paths.privacy() },
            { label: t('frame.nav.accessibility'), href: paths.accessibility() },
            ...(reader ? [{ label: t('frame.nav.log'), href: paths.log() }] : []),
          ],
        ]}
      >
        <p>{t('frame.foot.what')}</p>
        {demo && (
          <p>
            {t('frame.foot.demo')} {t('frame.foot.demoFactor')}{' '}
            <TextLink href={paths.tour()}>{t('frame.foot.tour')}</TextLink>
          </p>
        )}
        <LanguageSwitch />
      </Footer>
    </>
  )
}

function isBare(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'bare' in handle && handle.bare === true
}

function isCurrent(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`)
}

function HeadEnd({ reader }: { reader: Reader | null }) {
  const t = useFrameText()
  if (!reader)
    return (
      <>
        <TextLink href={paths.signUp()}>{t('frame.nav.signUp')}</TextLink>
        <TextLink href={paths.signIn()}>{t('frame.nav.signIn')}</TextLink>
      </>
    )
  return (
    <>
      {reader.role === 'consultant' && <QuickFind />}
      <TextLink
        href={paths.news()}
        {...(reader.unread > 0 && { label: t('frame.news.unread', { count: reader.unread }) })}
      >
        {t('frame.nav.news')}
        {reader.unread > 0 && <span className="count count--new">{reader.unread > 98 ? '99+' : reader.unread}</span>}
      </TextLink>
      <TextLink href={paths.ownAccount()}>{reader.name}</TextLink>
      <form method="post" action={paths.signOut()}>
        <button type="submit" className="link-button">
          {t('frame.nav.signOut')}
        </button>
      </form>
    </>
  )
}

function LanguageSwitch() {
  const t = useFrameText()
  const other = useLocale() === 'da' ? 'en' : 'da'
  const { pathname, search } = useLocation()
  return (
    <form method="post" action={paths.language()}>
      <input type="hidden" name="til" value={pathname + search} />
      <button type="submit" name="locale" value={other} lang={other} className="link-button">
        {t('frame.foot.otherLanguage')}
      </button>
    </form>
  )
}
