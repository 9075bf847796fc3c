import { useFrameText } from '#app/i18n/frame-words.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'

const pages = {
  about: paths.aboutFleksjob(),
  cost: paths.cost(),
  heed: paths.heed(),
  questions: paths.questions(),
  forYou: paths.forYou(),
  howWeMatch: paths.howWeMatch(),
  contact: paths.contactUs(),
} as const

type ReadPage = keyof typeof pages

/** The ways on from a page that informs: the others that its reader may want. */
export function ReadMore({ to, title }: { to: readonly ReadPage[]; title?: string }) {
  const t = useFrameText()
  return (
    <nav className="sec read-more" aria-labelledby="read-more">
      <h2 id="read-more">{title ?? t('frame.readMore')}</h2>
      <ul className="bare row">
        {to.map((page) => (
          <li key={page}>
            <TextLink href={pages[page]} quiet>
              {t(`frame.nav.${page}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
