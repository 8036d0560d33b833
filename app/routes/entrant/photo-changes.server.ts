import { followingKind } from '#app/components/entry/photo-text.ts'
import type { OwnEntry } from '#app/data/entry/own-entries.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { PhotoRefusal } from '#app/domain/photo/limits.ts'
import type { EntryChanged, Own } from '#app/use-cases/entry/change-entry.ts'
import {
  describePhoto,
  movePhoto,
  type PhotosRefusal,
  removePhoto,
} from '#app/use-cases/entry/change-photos.ts'
import { orderPhotos } from '#app/use-cases/entry/order-photos.ts'
import type { AppContext } from '#app/web/context.ts'
import { describePhotoSchema, writtenIn } from '#app/web/entry-form.ts'
import { isId, parseForm, textField } from '#app/web/forms.ts'
import { statusOfPhoto } from '#app/web/upload.ts'

export type Reply = ReturnType<ReturnType<typeof parseForm>['reply']>
export type PhotosChanged = EntryChanged<PhotosRefusal | PhotoRefusal>
export type PhotosRefused = Extract<PhotosChanged, { changed: false }>['reason']

type Change = {
  /** Which photo was to be changed, or their order. */
  readonly what: string
  /** The form of a description. */
  readonly reply?: Reply
  /** Missing where the form could not be read. */
  readonly answer?: PhotosChanged
}

/** Does what a form asks about the photos of an entry: their order, one's description, place or removal. */
export async function changePhotos(
  services: AppContext['services'],
  { own, entry, contest }: { own: Own; entry: OwnEntry; contest: Contest },
  fields: FormData,
): Promise<Change> {
  const intent = textField(fields, 'intent')
  if (intent === 'order') {
    const asked = textField(fields, 'order').split(' ')
    return { what: 'order', answer: await orderPhotos(services, own, asked) }
  }
  const what = textField(fields, 'photoId')
  if (!isId(what)) throw new Response(null, { status: 400 })
  const at = { ...own, photoId: what }
  switch (intent) {
    case 'up':
    case 'down':
      return { what, answer: await movePhoto(services, at, intent) }
    case 'remove':
      return { what, answer: await removePhoto(services, at) }
    case 'describe': {
      const submission = parseForm(fields, describePhotoSchema)
      const reply = submission.reply()
      if (submission.status !== 'success') return { what, reply }
      const { kind, author, alts } = submission.value
      const written = writtenIn(contest.town.languages, followingKind(alts, kind, entry))
      return {
        what,
        reply,
        answer: await describePhoto(services, at, { kind, author, alts: written }),
      }
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

/** The status that fits why photos were not changed; 400 where the form says what to mend. */
export function statusOfPhotos(refusal: PhotosRefused | undefined): number {
  if (refusal === undefined) return 400
  return refusal === 'photo-last' || refusal === 'photo-unknown' ? 409 : statusOfPhoto(refusal)
}
