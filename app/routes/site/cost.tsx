import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { PAY_FIELDS, readPay } from '#app/domain/pay/pay-form.ts'
import { payShare } from '#app/domain/pay/pay-share.ts'
import { kronerWords, payShareWords } from '#app/domain/pay/pay-words.ts'
import { flexPayRates } from '#app/domain/rules/flex-pay.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { articleOf } from '#app/i18n/article.ts'
import { dayOf } from '#app/i18n/format.ts'
import { pay } from '#app/i18n/texts/pay.ts'
import { payPage } from '#app/i18n/texts/pay-page.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { PayForm } from '#app/ui/pay/pay-form.tsx'
import { PayResult } from '#app/ui/pay/pay-result.tsx'
import { Article } from '#app/ui/site/article.tsx'
import { ReadMore } from '#app/ui/site/read-more.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  const { locale } = visit
  const t = translate(payPage, locale)
  const say = translate(pay, locale)
  const rates = flexPayRates(dayOf(visit.now))
  const read = readPay(new URL(request.url).searchParams)
  const wrong = 'wrong' in read ? read.wrong : []
  const messages = {
    timer: say('pay.error.hours'),
    intensitet: say('pay.error.intensity'),
    loen: say('pay.error.amount'),
  }
  const slots = {
    most: kronerWords(rates.most, locale),
    border: kronerWords(rates.border, locale),
    year: `${rates.year}`,
  }
  return data(
    {
      title: t('cost.heading'),
      description: t('cost.lead'),
      canonical: context.env.origin + paths.cost(),
      typed: read.typed,
      errors: Object.fromEntries(wrong.map((field) => [field, messages[field]])),
      words: 'asked' in read ? payShareWords(payShare(read.asked, rates), rates, locale) : null,
      chapters: articleOf(payPage, locale, slots),
    },
    { status: wrong.length > 0 ? 400 : 200 },
  )
}

export default function Cost() {
  const { title, description, typed, errors, words, chapters } = useLoaderData<typeof loader>()
  return (
    <>
      <ErrorSummary errors={errorList(PAY_FIELDS, errors)} answer={errors} />
      <PageTitle lead={description}>{title}</PageTitle>
      <div className="two pay-two">
        <PayForm typed={typed} errors={errors} />
        {words && <PayResult words={words} />}
      </div>
      <Article chapters={chapters} />
      <ReadMore to={['about', 'heed', 'questions']} />
    </>
  )
}
