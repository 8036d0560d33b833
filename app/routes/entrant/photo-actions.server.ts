import { data, redirect } from '@remix-run/node'
import { addresses } from '#app/domain/town/addresses.ts'
import type { EntryChanged, Own } from '#app/use-cases/entry/change-entry.ts'
import {
  addPhoto,
  describePhoto,
  movePhoto,
  type PhotosRefusal,
  removePhoto,
} from '#app/use-cases/entry/change-photos.ts'
import { uploadOf } from '#app/data/photo/uploads.ts'
import type { OwnEntry } from '#app/data/entry/own-entries.ts'
import { dropUpload } from '#app/use-cases/entry/drop-uploads.ts'
import { orderPhotos } from '#app/use-cases/entry/order-photos.ts'
import type { PhotoRefusal } from '#app/domain/photo/limits.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { AppContext } from '#app/web/context.ts'
import { addPhotoSchema, describePhotoSchema, writtenIn } from '#app/web/entry-form.ts'
import { isId, parseForm, textField } from '#app/web/forms.ts'
import { requireOwnEntry } from '#app/web/own-entry.ts'
import { type PhotoForm, readPhotoForm, statusOfPhoto } from '#app/web/upload.ts'

import { followingKind } from '#app/components/entry/photo-text.ts'

type Params = Readonly<Record<string, string | undefined>>
type Act = {
  readonly context: AppContext
  readonly own: Own
  readonly contest: Contest
  readonly upload: PhotoForm
  readonly entry: OwnEntry
}
type Reply = ReturnType<ReturnType<typeof parseForm>['reply']>
type Changed = EntryChanged<PhotosRefusal | PhotoRefusal>
type Refusal = Extract<Changed, { changed: false }>['reason']

/** The buttons of the page of photos: add, describe, move, remove. */
export async function actOnPhotos(request: Request, params: Params, context: AppContext) {
  const { visit, entry, contest } = await requireOwnEntry(request, params, context)
  const upload = await readPhotoForm(request)
  const own = { entryId: entry.id, ownerId: visit.person.id, begunAt: context.arrivedAt }
  const act = { context, own, contest, upload, entry }
  switch (textField(upload.fields, 'intent')) {
    case 'add':
      return add(act)
    case 'order':
      return order(act)
    case 'drop-upload':
      return dropUnfinished(act)
    default:
      return change(act)
  }
}

async function add({ context, own, upload }: Act) {
  const submission = parseForm(upload.fields, addPhotoSchema)
  if (upload.tooLarge) return again('add', submission.reply(), 'photo-too-large')
  if (submission.status !== 'success') return again('add', submission.reply())
  const photo = { ...submission.value, bytes: upload.photo }
  const answer = await addPhoto(context.services, own, photo)
  return outcome(own, answer, { form: 'add', reply: submission.reply() })
}

async function order({ context: { services }, own, upload: { fields } }: Act) {
  const answer = await orderPhotos(services, own, textField(fields, 'order').split(' '))
  return outcome(own, answer, { form: 'order', fields })
}

async function dropUnfinished({ context: { services }, own, upload: { fields } }: Act) {
  const id = textField(fields, 'uploadId')
  const upload = isId(id) && (await uploadOf(services.db, id, own))
  if (upload) await dropUpload(services, upload)
  throw redirect(addresses.myPhotos(own.entryId))
}

async function change({ context: { services }, own, contest, upload: { fields }, entry }: Act) {
  const photoId = textField(fields, 'photoId')
  if (!isId(photoId)) throw new Response(null, { status: 400 })
  const at = { ...own, photoId }
  switch (textField(fields, 'intent')) {
    case 'up':
      return outcome(own, await movePhoto(services, at, 'up'), { form: photoId })
    case 'down':
      return outcome(own, await movePhoto(services, at, 'down'), { form: photoId })
    case 'remove':
      return outcome(own, await removePhoto(services, at), { form: photoId, fields })
    case 'describe': {
      const submission = parseForm(fields, describePhotoSchema)
      const reply = submission.reply()
      if (submission.status !== 'success') return again(photoId, reply)
      const { kind, author, alts } = submission.value
      const written = writtenIn(contest.town.languages, followingKind(alts, kind, entry))
      const said = { kind, author, alts: written }
      return outcome(own, await describePhoto(services, at, said), { form: photoId, reply, fields })
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

/** Back to the page when it is done, else the form again with what was typed. */
function outcome(
  own: Own,
  answer: Changed,
  { form, reply, fields }: { form: string; reply?: Reply; fields?: FormData },
) {
  const quiet = fields?.get('quiet') === 'yes'
  if (answer.changed && quiet) return { form, reply: undefined, refusal: undefined, saved: true }
  if (answer.changed) throw redirect(`${addresses.myPhotos(own.entryId)}?saved`)
  return again(form, reply, answer.reason)
}

function again(form: string, reply?: Reply, refusal?: Refusal) {
  const status = refusal === undefined ? 400 : statusOfPhotos(refusal)
  return data({ form, reply, refusal, saved: false }, { status })
}

function statusOfPhotos(refusal: Refusal): number {
  return refusal === 'photo-last' || refusal === 'photo-unknown' ? 409 : statusOfPhoto(refusal)
}
