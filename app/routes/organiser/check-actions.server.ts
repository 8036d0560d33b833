import type { CheckAnswer } from '#app/components/entry/check-answer.ts'
import { isReasonGiven, rejectKinds } from '#app/domain/entry/rejection.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'
import { askForCompletion } from '#app/use-cases/entry/ask-for-completion.ts'
import { acceptEntry, type CheckRequest, rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import type { AppContext } from '#app/web/context.ts'
import { textField } from '#app/web/forms.ts'

type Services = AppContext['services']
type Refusal = CheckAnswer['refusal'] | null

/** The answers of the check. Of a refusal it says what was typed, so that nothing has to be typed again. */
export async function actOnCheck(
  services: Services,
  form: FormData,
  act: CheckRequest,
): Promise<{ readonly answer: CheckAnswer | null; readonly status: 400 | 409 }> {
  const intent = textField(form, 'intent')
  if (intent !== 'accept' && intent !== 'ask' && intent !== 'reject') {
    throw new Response(null, { status: 400 })
  }
  const typed = {
    text: textField(form, 'text').slice(0, 1000),
    dueOn: textField(form, 'dueOn'),
    kind: rejectKinds.find(kind => kind === form.get('kind')) ?? null,
    reason: textField(form, 'reason').slice(0, 1000),
  }
  const refusal = await refusalOf(services, act, { intent, typed })
  return {
    answer: refusal && { refusal, form: intent, typed },
    status: refusal === 'required' ? 400 : 409,
  }
}

async function refusalOf(
  services: Services,
  act: CheckRequest,
  { intent, typed }: { readonly intent: CheckAnswer['form']; readonly typed: CheckAnswer['typed'] },
): Promise<Refusal> {
  if (intent === 'accept') return checked(await acceptEntry(services, act))
  if (intent === 'reject') {
    const kind = typed.kind ?? 'other'
    if (!isReasonGiven({ kind, words: typed.reason })) return 'required'
    return checked(await rejectEntry(services, { ...act, kind, reason: typed.reason }))
  }
  const dueOn = dayOf(typed.dueOn)
  if (!dueOn || !typed.text) return 'required'
  const answer = await askForCompletion(services, { ...act, text: typed.text, dueOn })
  return answer.asked ? null : answer.reason
}

function checked(answer: Awaited<ReturnType<typeof acceptEntry>>): Refusal {
  return answer.decided ? null : answer.reason
}
