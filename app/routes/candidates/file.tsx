import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getCandidateFile } from '#app/domain/candidates/candidate-file.server.ts'
import { inviteCandidate } from '#app/domain/candidates/invite-candidate.server.ts'
import { shownHistory } from '#app/domain/contacts/history.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { formatDate } from '#app/i18n/format.ts'
import { SentTexts, useSentText } from '#app/i18n/sent-text.ts'
import { candidates } from '#app/i18n/texts/candidates.ts'
import { candidateErrors } from '#app/i18n/texts/candidates-server.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { FileAside } from '#app/ui/candidates/file-aside.tsx'
import { FileIntroductions, FileProfile } from '#app/ui/candidates/file-main.tsx'
import { NextStepButton } from '#app/ui/candidates/next-step-button.tsx'
import { ContactNow } from '#app/ui/contacts/contact-now.tsx'
import { History } from '#app/ui/contacts/history.tsx'
import { Banner } from '#app/ui/feedback.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.read')
  const { locale } = visit
  const say = translate(introductions, locale)
  const search = new URL(request.url).searchParams
  const { history, ...file } = await db.read((q) => getCandidateFile(q, visit, params.id ?? ''))
  const { profile, candidate } = file
  const { responsible, ...known } = history
  return {
    ...file,
    texts: candidates[locale],
    contact: shownHistory(known, search),
    title: candidate.name,
    candidate: {
      ...candidate,
      approvedOn: formatDate(candidate.approvedOn, locale),
      ledighedsydelseFrom: candidate.ledighedsydelseFrom && formatDate(candidate.ledighedsydelseFrom, locale),
    },
    responsible: responsible.map(({ name, at }) => ({ name, since: formatDate(at, locale) })),
    introductions: file.introductions.map((one) => ({
      ...one,
      since: formatDate(one.since, locale),
      words: say(`introductions.status.${one.status}`),
    })),
    profile: { ...profile, confirmedAt: profile.confirmedAt && formatDate(profile.confirmedAt, locale) },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.invite')
  const id = params.id ?? ''
  const form = await request.formData().catch(() => null)
  switch (form?.get('intent')) {
    case 'invite': {
      const invited = await inviteCandidate(db, visit, id, context.env.origin)
      if (invited.ok) return redirectWith(paths.candidate(id), 'invited')
      return data({ problem: translate(candidateErrors, visit.locale)(invited.problem) }, { status: 409 })
    }
    default:
      throw badRequest()
  }
}

export default function CandidateFile() {
  return (
    <SentTexts.Provider value={useLoaderData<typeof loader>().texts}>
      <FileScreen />
    </SentTexts.Provider>
  )
}

function FileScreen() {
  const file = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useSentText<(typeof candidates)['da']>()
  const { candidate, mayWrite } = file
  const ways = {
    writeHref: mayWrite ? paths.newContact({ candidateId: candidate.id }) : null,
    handOverHref: mayWrite ? paths.handOver(candidate.id) : null,
    journalHref: mayWrite ? paths.journal({ candidateId: candidate.id }) : null,
  }
  return (
    <>
      <Crumbs items={[{ label: t('candidates.title'), href: paths.candidates() }, { label: candidate.name }]} />
      {answer && (
        <Banner tone="negative" title={t('candidates.invite.refused')} live>
          {answer.problem}
        </Banner>
      )}
      <PageTitle
        above={t(`candidates.status.${candidate.status}`)}
        end={<NextStepButton id={candidate.id} step={file.step} part={file.profile.part} />}
      >
        {candidate.name}
      </PageTitle>
      <div className="with-aside">
        <div className="with-aside__main">
          <ContactNow {...file.contact} {...ways} />
          <FileIntroductions {...file} />
          <History {...file.contact.shown} of="candidate" href={paths.candidate(candidate.id)} {...ways} />
          <FileProfile {...file} />
        </div>
        <FileAside {...file} />
      </div>
    </>
  )
}
