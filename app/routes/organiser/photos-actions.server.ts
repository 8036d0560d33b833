import { data, redirect } from '@remix-run/node'
import { photoAddress } from '#app/components/entry/photo-desk.tsx'
import type { PhotoRequestAnswer } from '#app/components/entry/photo-request.tsx'
import { photosToCheck } from '#app/data/photo/checks.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { nextUnseen, type PhotoReason, reasonsFrom, type Verdict } from '#app/domain/photo/check.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'
import { askForCompletion } from '#app/use-cases/entry/ask-for-completion.ts'
import {
  betterPhotoText,
  checkPhoto,
  type PhotoChecked,
  type PhotoDeskRefusal,
  undoPhotoCheck,
} from '#app/use-cases/photo/check-photo.ts'
import type { AppContext } from '#app/web/context.ts'
import { describePhotoSchema, writtenIn } from '#app/web/entry-form.ts'
import { isId, parseForm, readForm, textField } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { requestsDue } from './photo-requests.server.ts'

type Params = Readonly<Record<string, string | undefined>>
type Desk = Awaited<ReturnType<typeof requireDesk>>
export type Told = 'good' | 'asked' | 'undone' | 'overruled' | 'sent' | 'text'
export const isTold = (value: string | null): value is Told =>
  ['good', 'asked', 'undone', 'overruled', 'sent', 'text'].some(told => told === value)

/** The buttons of the desk of photos. Each that is done leads on; a refusal keeps what was chosen. */
export async function actOnPhotoDesk(request: Request, params: Params, context: AppContext) {
  const desk = await requireDesk(request, params, context, 'photo.check')
  const form = await readForm(request)
  const intent = textField(form, 'intent')
  if (intent === 'send') return send(context, desk, form)
  const { visit, town, contest } = desk
  const photoId = textField(form, 'photoId')
  if (!isId(photoId)) throw new Response(null, { status: 400 })
  const act = { townId: town.id, contestId: contest.id, actorId: visit.person.id, photoId }
  const { services } = context
  switch (intent) {
    case 'good':
    case 'ask': {
      const reasons = reasonsFrom(form.getAll('reason'))
      const seenAt = textField(form, 'seenAt') || null
      const answer = await checkPhoto(services, { ...act, verdict: intent, reasons, seenAt })
      if (!answer.checked) return refused(answer.reason, reasons)
      throw redirect(await wayOn(context, desk, { photoId, told: toldOf(answer, intent) }))
    }
    case 'undo':
      return back(desk, photoId, await undoPhotoCheck(services, act), 'undone')
    case 'text': {
      const submission = parseForm(form, describePhotoSchema.pick({ alts: true }))
      if (submission.status !== 'success') throw new Response(null, { status: 400 })
      const alts = writtenIn(town.languages, submission.value.alts)
      return back(desk, photoId, await betterPhotoText(services, { ...act, alts }), 'text')
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

function toldOf({ overruled }: { readonly overruled: boolean }, verdict: Verdict): Told {
  if (overruled) return 'overruled'
  return verdict === 'good' ? 'good' : 'asked'
}

/** To the request where this was the last photo of an entry that has one due, else to the next photo. */
async function wayOn(
  { services: { db } }: AppContext,
  { contest, town }: Desk,
  { photoId, told }: { readonly photoId: string; readonly told: Told },
): Promise<string> {
  const queue = await photosToCheck(db, { contestId: contest.id, townId: town.id })
  const entryId = queue.find(({ id }) => id === photoId)?.entryId
  const next = nextUnseen(queue, photoId)
  const whole = queue.every(photo => photo.entryId !== entryId || photo.check !== null)
  const due = whole ? await requestsDue(db, contest, queue) : []
  const asks = entryId !== undefined && due.some(({ id }) => id === entryId)
  const search = new URLSearchParams({ last: photoId, told })
  if (asks) search.set('ask', entryId)
  else if (next) search.set('photo', next.id)
  return `${addresses.deskPhotos(placeOf(contest))}?${search}#photo-desk`
}

function back({ contest }: Desk, photoId: string, answer: PhotoChecked, told: Told) {
  if (!answer.checked) return refused(answer.reason, [])
  const [address, fragment] = photoAddress(placeOf(contest), photoId).split('#')
  throw redirect(`${address}&told=${told}#${fragment}`)
}

function refused(refusal: PhotoDeskRefusal, reasons: readonly PhotoReason[]) {
  const isLacking = refusal === 'reason-missing' || refusal === 'reason-chosen'
  return data({ verdict: { refusal, reasons } }, { status: isLacking ? 400 : 409 })
}

async function send({ services }: AppContext, { visit, town, contest }: Desk, form: FormData) {
  const entryId = textField(form, 'entryId')
  if (!isId(entryId)) throw new Response(null, { status: 400 })
  const typed = { text: textField(form, 'text').slice(0, 2500), dueOn: textField(form, 'dueOn') }
  const dueOn = dayOf(typed.dueOn)
  if (!dueOn || !typed.text) return unsent({ refusal: 'required', typed }, 400)
  const act = { townId: town.id, contestId: contest.id, actorId: visit.person.id, entryId }
  const answer = await askForCompletion(services, { ...act, text: typed.text, dueOn })
  if (!answer.asked) return unsent({ refusal: answer.reason, typed }, 409)
  throw redirect(`${addresses.deskPhotos(placeOf(contest))}?told=sent#photo-desk`)
}

function unsent(request: PhotoRequestAnswer, status: 400 | 409) {
  return data({ request }, { status })
}
