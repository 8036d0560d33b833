import { data, redirect } from '@remix-run/node'
import { uploadOf } from '#app/data/photo/uploads.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { addPhoto } from '#app/use-cases/entry/change-photos.ts'
import { dropUpload } from '#app/use-cases/entry/drop-uploads.ts'
import type { AppContext } from '#app/web/context.ts'
import { addPhotoSchema } from '#app/web/entry-form.ts'
import { isId, parseForm, textField } from '#app/web/forms.ts'
import { requireOwnEntry } from '#app/web/own-entry.ts'
import { type PhotoForm, readPhotoForm } from '#app/web/upload.ts'
import {
  changePhotos,
  type PhotosChanged,
  type PhotosRefused,
  type Reply,
  statusOfPhotos,
} from './photo-changes.server.ts'

type Params = Readonly<Record<string, string | undefined>>
type Services = AppContext['services']
type Own = { readonly entryId: string; readonly ownerId: string; readonly begunAt: Date }

/** The buttons of the page of photos: add, describe, move, remove. */
export async function actOnPhotos(request: Request, params: Params, context: AppContext) {
  const { visit, entry, contest } = await requireOwnEntry(request, params, context)
  const upload = await readPhotoForm(request)
  const { services, arrivedAt } = context
  const own = { entryId: entry.id, ownerId: visit.person.id, begunAt: arrivedAt }
  switch (textField(upload.fields, 'intent')) {
    case 'add':
      return add(services, own, upload)
    case 'drop-upload':
      return dropUnfinished(services, own, upload.fields)
    default: {
      const changed = await changePhotos(services, { own, entry, contest }, upload.fields)
      return outcome(own, changed.what, changed)
    }
  }
}

async function add(services: Services, own: Own, upload: PhotoForm) {
  const submission = parseForm(upload.fields, addPhotoSchema)
  const reply = submission.reply()
  if (upload.tooLarge) return again('add', reply, 'photo-too-large')
  if (submission.status !== 'success') return again('add', reply)
  const photo = { ...submission.value, bytes: upload.photo }
  return outcome(own, 'add', { answer: await addPhoto(services, own, photo), reply })
}

async function dropUnfinished(services: Services, own: Own, fields: FormData) {
  const id = textField(fields, 'uploadId')
  const upload = isId(id) && (await uploadOf(services.db, id, own))
  if (upload) await dropUpload(services, upload)
  throw redirect(addresses.myPhotos(own.entryId))
}

/** Back to the page when it is done, else the form again with what was typed. */
function outcome(
  own: Own,
  form: string,
  { answer, reply }: { readonly answer?: PhotosChanged; readonly reply?: Reply },
) {
  if (answer?.changed) throw redirect(`${addresses.myPhotos(own.entryId)}?saved`)
  return again(form, reply, answer?.reason)
}

function again(form: string, reply?: Reply, refusal?: PhotosRefused) {
  return data({ form, reply, refusal }, { status: statusOfPhotos(refusal) })
}
