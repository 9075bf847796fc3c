import type { ReactNode } from 'react'
import type { Sheet } from '#app/domain/candidates/sheet.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { SheetTexts } from '#app/i18n/texts/sheet-server.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '../link.tsx'
import { PrintButton } from '../matches/print-button.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'
import { NeedRows, Questions, WeekRows, WriteLine } from './sheet-parts.tsx'

interface SheetScreenProps {
  /** Null for herself. */
  id: string | null
  name: string
  title: string
  blank: boolean
  sheet: Sheet
}

/** All questions of the profile to print and fill in with a pen; what is answered stands there already. */
export function SheetScreen({ id, name, title, blank, sheet }: SheetScreenProps) {
  const t = useSentText<SheetTexts>()
  const up = id ? { label: name, href: paths.candidate(id) } : { label: t('sheet.up'), href: paths.ownProfile() }
  return (
    <div className="s-sheet">
      <Crumbs items={[up, { label: title }]} />
      <PageTitle lead={t('sheet.lead')} end={<PrintButton label={t('sheet.print')} />}>
        {title}
      </PageTitle>
      <div className="s-use">
        <p className="strong">{t('sheet.use')}</p>
        <p>{t('sheet.not')}</p>
        <WriteLine label={t('sheet.on')} />
      </div>
      <p className="no-print">
        {!blank && `${t('sheet.filled')} `}
        <TextLink href={paths.sheet(id, !blank)}>{t(blank ? 'sheet.own' : 'sheet.blank')}</TextLink>
      </p>
      <div className="s-beside">
        <Part id="timer" title={t('sheet.part.hours')}>
          <Questions items={sheet.hours} />
        </Part>
        <Part id="uge" title={t('sheet.part.week')}>
          <WeekRows rows={sheet.week} />
          <Questions items={[sheet.start]} />
        </Part>
      </div>
      <Part id="vej" title={t('sheet.part.travel')}>
        <Questions items={sheet.travel} />
      </Part>
      <Part id="hensyn" title={t('sheet.part.needs')}>
        <p className="s-hint">{t('sheet.needs')}</p>
        <div className="s-needs">
          {sheet.needs.map((group) => (
            <NeedRows key={group.id} group={group} />
          ))}
        </div>
        <WriteLine label={t('sheet.more')} lines={2} />
      </Part>
      <Part id="kan" title={t('sheet.part.competences')}>
        <p className="s-hint">{t('sheet.competences')}</p>
        <Questions items={sheet.competences} columns="two" />
      </Part>
      <Part id="beviser" title={t('sheet.part.licences')}>
        <p className="s-hint">{t('sheet.licences')}</p>
        <Questions items={sheet.licences} columns="three" />
      </Part>
      <Part id="oensker" title={t('sheet.part.wishes')}>
        <Questions items={sheet.wishes.slice(0, 1)} />
        {sheet.wishes.slice(1).map(({ text, line }) => (
          <WriteLine key={text} label={text} words={line ?? ''} />
        ))}
      </Part>
      <Part id="ord" title={t('sheet.part.presentation')}>
        <WriteLine label={sheet.presentation.text} words={sheet.presentation.words} lines={4} />
      </Part>
    </div>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="s-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
