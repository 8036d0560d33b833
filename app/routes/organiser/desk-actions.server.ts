import { placeOf } from '#app/domain/contest/contest.ts'
import type { PublishCallRefusal } from '#app/domain/contest/call.ts'
import { may } from '#app/domain/people/permissions.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import type { AppContext } from '#app/web/context.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { forbidden, requireDesk } from '#app/web/guards.ts'

type Params = Readonly<Record<string, string | undefined>>

export type DeskAct =
  | { readonly done: true; readonly at: ContestPlace }
  | { readonly done: false; readonly reason: PublishCallRefusal }

/** The button of the desk that publishes the call. */
export async function actOnContest(
  request: Request,
  params: Params,
  context: AppContext,
): Promise<DeskAct> {
  const { visit, town, contest } = await requireDesk(request, params, context, 'contest.view-desk')
  const form = await readForm(request)
  const intent = textField(form, 'intent')
  const at = placeOf(contest)
  const act = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  if (intent !== 'publish-call') throw new Response(null, { status: 400 })
  if (!may(['organiser'], 'contest.publish-call')) throw forbidden()
  const answer = await publishCall(context.services, act)
  return answer.published ? { done: true, at } : { done: false, reason: answer.reason }
}
