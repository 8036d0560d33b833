import type { SubmissionResult } from '@conform-to/react'
import { data, redirect } from '@remix-run/node'
import { addresses } from '#app/domain/town/addresses.ts'
import { type LegalFormStated, stateLegalForm } from '#app/use-cases/entry/state-legal-form.ts'
import { type EntryWithdrawn, withdrawEntry } from '#app/use-cases/entry/withdraw-entry.ts'
import type { AppContext } from '#app/web/context.ts'
import { legalFormSchema } from '#app/web/entry-form.ts'
import { parseForm, readForm } from '#app/web/forms.ts'
import { requireOwnEntry } from '#app/web/own-entry.ts'

type Params = Readonly<Record<string, string | undefined>>

export type OwnEntryAnswer = {
  readonly refusal?: Extract<EntryWithdrawn | LegalFormStated, { reason: string }>['reason']
  readonly reply?: SubmissionResult
}

/** The forms of one's own entry: taking it out of the contest, and what a winner is by law. */
export async function actOnOwnEntry(request: Request, params: Params, context: AppContext) {
  const { visit, entry } = await requireOwnEntry(request, params, context)
  const form = await readForm(request)
  const own = { entryId: entry.id, ownerId: visit.person.id }
  const intent = form.get('intent')
  if (intent === 'withdraw') {
    const answer = await withdrawEntry(context.services, own)
    if (!answer.withdrawn) return data({ refusal: answer.reason }, { status: 409 })
    throw redirect(addresses.myEntry(entry.id))
  }
  if (intent !== 'legal-form') throw new Response(null, { status: 400 })
  const submission = parseForm(form, legalFormSchema)
  if (submission.status !== 'success') return data({ reply: submission.reply() }, { status: 400 })
  const answer = await stateLegalForm(context.services, own, submission.value)
  if (!answer.stated) return data({ refusal: answer.reason }, { status: 409 })
  throw redirect(addresses.myEntry(entry.id))
}
