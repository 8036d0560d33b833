import type { SubmissionResult } from '@conform-to/react'
import { data, redirect } from '@remix-run/node'
import { entryToConfirm } from '#app/data/entry/confirming.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import {
  askForEntryCode,
  confirmEntry,
  type EntryConfirmed,
} from '#app/use-cases/entry/confirm-entry.ts'
import type { AppContext } from '#app/web/context.ts'
import { confirmBehalfSchema, confirmSchema } from '#app/web/entry-form.ts'
import { isId, parseForm, readForm } from '#app/web/forms.ts'
import { notFound } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { mayAskForCode, mayTryCode } from '#app/web/limits.ts'
import { sessionHeader } from '#app/web/session.ts'

type Params = Readonly<Record<string, string | undefined>>
type Said = {
  readonly reply?: SubmissionResult
  readonly refusal?: Extract<EntryConfirmed, { confirmed: false }>['reason'] | 'too-many'
  readonly sentAgain?: true
}

/** The entry as long as it waits to be confirmed; its owner finds it elsewhere afterwards. */
export async function unconfirmedEntry(params: Params, { services }: AppContext) {
  const entryId = params.entryId ?? ''
  const entry = isId(entryId) ? await entryToConfirm(services.db, entryId) : null
  if (!entry) throw notFound()
  if (entry.confirmedAt) throw redirect(addresses.myEntry(entryId))
  return entry
}

/** The code that was typed, or the wish for another one. */
export async function actOnConfirmation(request: Request, params: Params, context: AppContext) {
  const { services, network } = context
  const { id: entryId, enteredById } = await unconfirmedEntry(params, context)
  const form = await readForm(request)
  if (form.get('intent') === 'again') {
    if (!(await mayAskForCode(network))) return said({ refusal: 'too-many' }, 429)
    const asked = await askForEntryCode(services, { entryId, language: personalLanguage(request) })
    return asked.asked ? said({ sentAgain: true }, 200) : said({ refusal: asked.reason }, 409)
  }
  const submission = parseForm(form, enteredById === null ? confirmSchema : confirmBehalfSchema)
  const reply = submission.reply()
  if (submission.status !== 'success') return said({ reply }, 400)
  if (!(await mayTryCode(network))) return said({ reply, refusal: 'too-many' }, 429)
  const typed = submission.value.code
  const userAgent = request.headers.get('user-agent') ?? ''
  const answer = await confirmEntry(services, { entryId, typed, userAgent })
  if (!answer.confirmed) return said({ reply, refusal: answer.reason }, 409)
  throw redirect(addresses.myEntry(entryId), {
    headers: { 'Set-Cookie': await sessionHeader(answer.token, context) },
  })
}

function said(answer: Said, status: number) {
  return data(answer, { status })
}
