import { placeOf } from '#app/domain/contest/contest.ts'
import type { PublishCallRefusal } from '#app/domain/contest/call.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'
import type { HoldRefusal } from '#app/domain/result/hold.ts'
import { holdReasons } from '#app/domain/result/publication.ts'
import { holdResults, releaseResults } from '#app/use-cases/contest/hold-results.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import type { AppContext } from '#app/web/context.ts'
import { textField } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'

type Params = Readonly<Record<string, string | undefined>>

export type DeskAct =
  | { readonly done: true; readonly at: ContestPlace }
  | {
      readonly done: false
      readonly reason: PublishCallRefusal | HoldRefusal | 'required'
      readonly status: 400 | 409
    }

/** The buttons of the desk: publish the call, hold the results, let them go. */
export async function actOnContest(
  request: Request,
  params: Params,
  context: AppContext,
  form: FormData,
): Promise<DeskAct> {
  const { services } = context
  const intent = form.get('intent')
  if (intent === 'publish-call') {
    const { visit, town, contest } = await requireDesk(
      request,
      params,
      context,
      'contest.publish-call',
    )
    const act = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
    const answer = await publishCall(services, act)
    if (!answer.published) return { done: false, reason: answer.reason, status: 409 }
    return { done: true, at: placeOf(contest) }
  }
  if (intent !== 'hold' && intent !== 'release') throw new Response(null, { status: 400 })
  const { visit, town, contest } = await requireDesk(request, params, context, 'contest.hold')
  const reason = textField(form, 'reason').slice(0, 500)
  if (!reason) return { done: false, reason: 'required', status: 400 }
  const act = { townId: town.id, contestId: contest.id, actorId: visit.person.id, reason }
  const waive = contest.countedAt ? holdReasons.filter(hold => hold !== 'held-by-organiser') : []
  const answer =
    intent === 'hold'
      ? await holdResults(services, act)
      : await releaseResults(services, { ...act, waive })
  if (!answer.done) return { done: false, reason: answer.reason, status: 409 }
  return { done: true, at: placeOf(contest) }
}
