import { Writable } from 'node:stream'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { withErrorPrefix } from '#app/http/error-title.ts'
import { NonceContext } from '#app/http/nonce.ts'
import { FrameWords } from '#app/i18n/frame-words.ts'
import { frame } from '#app/i18n/texts/frame.ts'
import type { Locale } from '#app/i18n/translate.ts'

/** Renders a page whole before it leaves, so that an error is a status and not half a page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false
    const around = remix.staticHandlerContext.loaderData.root as { locale: Locale } | undefined
    const locale = around?.locale ?? 'da'
    const page = (
      <NonceContext.Provider value={context.nonce}>
        <FrameWords.Provider value={frame[locale]}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} />
        </FrameWords.Provider>
      </NonceContext.Provider>
    )
    const { pipe } = renderToPipeableStream(page, {
      nonce: context.nonce,
      onAllReady() {
        headers.set('Content-Type', 'text/html; charset=utf-8')
        const answer = (html: string) => {
          const body = isRefusedForm(remix) ? withErrorPrefix(html) : html
          resolve(new Response(body, { headers, status: failed ? 500 : status }))
        }
        pipe(gather(answer))
      },
      onShellError: reject,
      onError(error) {
        failed = true
        context.report(error, request)
      },
    })
  })
}

/** Collects what is written and gives it as one text. */
function gather(done: (text: string) => void): Writable {
  const parts: Buffer[] = []
  return new Writable({
    write(part: Buffer, _encoding, next) {
      parts.push(part)
      next()
    },
    final(next) {
      done(Buffer.concat(parts).toString('utf8'))
      next()
    },
  })
}

/** Whether the action has sent the form back with errors. */
function isRefusedForm({ staticHandlerContext }: EntryContext): boolean {
  const answers: unknown[] = Object.values(staticHandlerContext.actionData ?? {})
  return answers.some(
    (answer) => typeof answer === 'object' && answer !== null && 'result' in answer && isError(answer.result),
  )
}

function isError(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'status' in result && result.status === 'error'
}

/** Logs what nobody foresaw, without anything personal: no body, no query, no id. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (!request.signal.aborted) context.report(error, request)
}
