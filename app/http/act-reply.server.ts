import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import { authorize, type OpenVisit } from '#app/auth/authorize.server.ts'
import type { Permission } from '#app/auth/policy.ts'
import type { Text, Texts } from '#app/i18n/translate.ts'
import type { Db } from '#db/client.server.ts'
import { badRequest } from './errors.server.ts'
import { type FlashKey, redirectWith } from './flash.server.ts'
import { type FieldErrors, invalid, parseForm } from './form.server.ts'

/** What an act of the domain answers. */
type Result =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly errors: FieldErrors; readonly changed?: unknown }

type Schema = z.ZodType<{ readonly formId: string }>
type Act = (args: ActionFunctionArgs, intent: string, texts: Texts<Record<string, Text>>) => Promise<Reply>
type Reply = Awaited<ReturnType<typeof redirectWith>> | ReturnType<typeof refusal>

/** One of several forms on a page: its door, its schema, the act of the domain, and the line after it. */
export function formAct<S extends Schema>(
  door: Permission,
  schema: S,
  run: (db: Db, visit: OpenVisit, value: z.output<S> & { readonly id: string }) => Promise<Result>,
  done: FlashKey,
): { readonly door: Permission; readonly answer: Act } {
  async function answer({ request, context, params }: ActionFunctionArgs, intent: string, texts: Texts) {
    const { db, visit } = await authorize({ request, context }, door)
    const parsed = await parseForm(visit, request, schema, texts)
    const { submission } = parsed
    if (submission.status !== 'success') return refusal(invalid(parsed).data.result, intent, 400)
    // The forms of a page share its id: a second form after "back" is no second post of the first.
    const formId = `${intent} ${submission.value.formId}`
    const result = await run(db, visit, { ...submission.value, formId, id: params.id ?? '' })
    if (result.ok) return redirectWith(result.path, done)
    return refusal(invalid(parsed, result.errors).data.result, intent, result.changed ? 409 : 400)
  }
  return { door, answer }
}

/** Everything typed, what is wrong, and in which form. 409 when somebody else was first. */
function refusal(result: ReturnType<typeof invalid>['data']['result'], intent: string, status: number) {
  return data({ result, intent }, { status })
}

/**
 * Answers a page with several forms by the one that was sent (`intent`). The door is asked before anything is read: of
 * the act when the form names one, else of the page.
 */
export async function answerForms<D extends Record<string, Text>>(
  args: ActionFunctionArgs,
  page: Permission,
  acts: Readonly<Record<string, ReturnType<typeof formAct>>>,
  texts: Texts<D>,
): Promise<Reply> {
  const form = await args.request
    .clone()
    .formData()
    .catch(() => null)
  const intent = String(form?.get('intent') ?? '')
  const act = Object.hasOwn(acts, intent) ? acts[intent] : undefined
  if (act) return act.answer(args, intent, texts as Texts)
  await authorize(args, page)
  throw badRequest()
}
