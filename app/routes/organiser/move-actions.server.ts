import { timelineMoved, moveDates } from '#app/use-cases/contest/move-dates.ts'
import type { Proposal } from '#app/components/contest/move-forms.tsx'
import type { Contest } from '#app/domain/contest/contest.ts'
import { mayMove, movesBetween, type MoveRefusal } from '#app/domain/contest/moves.ts'
import { type StaffProblem, staffProblems } from '#app/domain/contest/staff-days.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import type { AppContext } from '#app/web/context.ts'
import { parseForm } from '#app/web/forms.ts'
import { moveSchema, movesTyped } from '#app/web/move-form.ts'
import { localFrom } from '#app/web/typed-fields.ts'

export type MoveAct = {
  readonly status: 200 | 302 | 400 | 409
  readonly refusal: MoveRefusal | 'words-needed' | 'check-fields' | null
  readonly typed: Readonly<Record<string, string>>
  readonly proposal: (Proposal & { readonly advice: readonly StaffProblem[] }) | null
}

/** Shows what a move would move, or moves it. */
export async function actOnDates(
  form: FormData,
  context: AppContext,
  by: { readonly contest: Contest; readonly actorId: string; readonly language: Language },
): Promise<MoveAct> {
  const { contest, actorId, language } = by
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  ) as Record<string, string>
  const refuse = (refusal: MoveAct['refusal'], status: 400 | 409): MoveAct => {
    return { status, refusal, typed, proposal: null }
  }
  const submission = parseForm(form, moveSchema)
  if (submission.status !== 'success') return refuse('check-fields', 400)
  const { intent, why } = submission.value
  const words = localFrom(submission.value.words)
  const moves = movesTyped(submission.value, contest)
  if (!moves) return refuse('nothing-moved', 400)
  if (why === 'other' && Object.keys(words).length === 0) return refuse('words-needed', 400)
  if (intent !== 'propose') {
    const request = { townId: contest.town.id, contestId: contest.id, actorId }
    const reason = { kind: why, words }
    const answer = await moveDates(context.services, { ...request, moves, reason })
    return answer.done
      ? { status: 302, refusal: null, typed, proposal: null }
      : refuse(answer.reason, 409)
  }
  const after = timelineMoved(contest, moves)
  const decision = mayMove(contest, after, context.services.now())
  if (!decision.allowed) return refuse(decision.reason, 409)
  const { short } = datesIn(language, contest.town.timeZone)
  const shown = movesBetween(contest, after).map(({ step, from, to }) => {
    return { step, from: short(from), to: short(to) }
  })
  const advice = staffProblems(after, contest.town.timeZone)
  return { status: 200, refusal: null, typed, proposal: { moves: shown, typed, advice } }
}
