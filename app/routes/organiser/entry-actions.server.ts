import type { CheckAnswer } from '#app/components/entry/check-answer.ts'
import { stepAnswers } from '#app/components/map/place-form.tsx'
import { entryForDesk } from '#app/data/entry/entries.ts'
import { placeOfEntry } from '#app/data/entry/places.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { placeFromText, type PlaceRefusal } from '#app/domain/map/place.ts'
import { may } from '#app/domain/people/permissions.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'
import type { CheckRequest } from '#app/use-cases/entry/check-entry.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import type { AppContext } from '#app/web/context.ts'
import { isId, readForm, textField } from '#app/web/forms.ts'
import { forbidden, notFound, requireDesk } from '#app/web/guards.ts'
import { actOnCheck } from './check-actions.server.ts'

type Params = Readonly<Record<string, string | undefined>>

type EntryAct =
  | { readonly done: true; readonly at: ContestPlace }
  | {
      readonly done: false
      readonly answer: {
        readonly check?: CheckAnswer
        readonly place?: { readonly reason: PlaceRefusal; readonly typed: string }
      }
      readonly status: 400 | 409
    }

/** The desk and the entry on it, with what is known of its place. */
export async function deskEntry(request: Request, params: Params, context: AppContext) {
  const desk = await requireDesk(request, params, context, 'entry.check')
  const entryId = params.entryId ?? ''
  const at = { entryId, contestId: desk.contest.id, townId: desk.town.id }
  const entry = isId(entryId) ? await entryForDesk(context.services.db, at) : null
  const known = entry && (await placeOfEntry(context.services.db, at))
  if (!entry || !known) throw notFound()
  return { ...desk, entry, known }
}

/** The buttons of an entry on the desk: those of the check, and where it stands. */
export async function actOnEntry(
  request: Request,
  params: Params,
  context: AppContext,
): Promise<EntryAct> {
  const { visit, town, contest, entry } = await deskEntry(request, params, context)
  const form = await readForm(request)
  const act = {
    townId: town.id,
    contestId: contest.id,
    entryId: entry.id,
    actorId: visit.person.id,
  }
  const at = placeOf(contest)
  return form.get('intent') === 'place'
    ? place(context, form, { ...act, at })
    : check(context, form, { ...act, at })
}

type Act = CheckRequest & { readonly at: ContestPlace }

async function check(context: AppContext, form: FormData, { at, ...act }: Act): Promise<EntryAct> {
  const { answer, status } = await actOnCheck(context.services, form, act)
  return answer ? { done: false, answer: { check: answer }, status } : { done: true, at }
}

async function place(context: AppContext, form: FormData, { at, ...act }: Act): Promise<EntryAct> {
  if (!may(['organiser'], 'entry.place')) throw forbidden()
  const typed = textField(form, 'place').slice(0, 80)
  const read = typed === '' ? null : placeFromText(typed)
  if (typed !== '' && read === null) {
    return { done: false, answer: { place: { reason: 'place-unreadable', typed } }, status: 400 }
  }
  const answer = await placeEntry(context.services, { ...act, place: read, stepFree: steps(form) })
  if (answer.placed) return { done: true, at }
  if (answer.reason === 'entry-unknown') throw notFound()
  return { done: false, answer: { place: { reason: answer.reason, typed } }, status: 409 }
}

function steps(form: FormData): boolean | null {
  const said = stepAnswers.find(step => step === form.get('stepFree')) ?? 'unknown'
  return said === 'unknown' ? null : said === 'yes'
}
