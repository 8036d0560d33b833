import type { Contest } from '#app/domain/contest/contest.ts'
import { may } from '#app/domain/people/permissions.ts'
import type { HoldRefusal } from '#app/domain/result/hold.ts'
import type { PublishNowRefusal } from '#app/domain/result/publish-now.ts'
import type { Office } from '#app/domain/result/preview.ts'
import {
  holdCodes,
  publishNowCodes,
  reasonGiven,
  type ReasonProblem,
  releaseCodes,
} from '#app/domain/result/reasons.ts'
import { holdResults, releaseResults } from '#app/use-cases/contest/hold-results.ts'
import { publishNow } from '#app/use-cases/result/publish-now.ts'
import type { AppContext } from '#app/web/context.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { forbidden } from '#app/web/guards.ts'

type Typed = { readonly intent: string; readonly code: string; readonly words: string }

export type PublicationAct =
  | { readonly state: 'done' }
  /** The reason is given, and what will happen has yet to be confirmed. */
  | { readonly state: 'confirm'; readonly typed: Typed }
  | {
      readonly state: 'refused'
      readonly typed: Typed
      readonly refusal: HoldRefusal | PublishNowRefusal | ReasonProblem
      readonly status: 400 | 409
    }

/** The forms of the page of publication, of an organiser or of the chair. */
export async function actOnPublication(
  { services }: AppContext,
  request: Request,
  who: { readonly contest: Contest; readonly actorId: string; readonly office: Office },
): Promise<PublicationAct> {
  const form = await readForm(request)
  const typed = {
    intent: textField(form, 'intent'),
    code: textField(form, 'code'),
    words: textField(form, 'words'),
  }
  const { contest, actorId, office } = who
  const act = { townId: contest.town.id, contestId: contest.id, actorId }
  const refuse = (refusal: HoldRefusal | PublishNowRefusal | ReasonProblem, status: 400 | 409) =>
    ({ state: 'refused', typed, refusal, status }) as const

  if (typed.intent === 'hold') {
    if (!may([office], 'contest.hold')) throw forbidden()
    const given = reasonGiven(holdCodes, typed)
    if (!given.given) return refuse(given.problem, 400)
    const { code, words: reason } = given.reason
    const answer = await holdResults(services, { ...act, code, reason })
    return answer.done ? { state: 'done' } : refuse(answer.reason, 409)
  }
  if (typed.intent === 'release') {
    if (!may([office], 'contest.release')) throw forbidden()
    const given = reasonGiven(releaseCodes, typed)
    if (!given.given) return refuse(given.problem, 400)
    const { code, words: reason } = given.reason
    const answer = await releaseResults(services, { ...act, code, reason })
    return answer.done ? { state: 'done' } : refuse(answer.reason, 409)
  }
  if (typed.intent !== 'publish-now') throw new Response(null, { status: 400 })
  if (!may([office], 'contest.publish-now')) throw forbidden()
  const given = reasonGiven(publishNowCodes, typed)
  if (!given.given) return refuse(given.problem, 400)
  if (textField(form, 'confirmed') !== 'yes') return { state: 'confirm', typed }
  const answer = await publishNow(services, { ...act, reason: given.reason })
  return answer.done ? { state: 'done' } : refuse(answer.reason, 409)
}
