import { data } from '@remix-run/node'
import { type HeldPhoto, heldPhotoOf } from '#app/data/entry/held-photos.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { mayEnter } from '#app/domain/entry/entry.ts'
import type { PhotoRefusal } from '#app/domain/photo/limits.ts'
import { holdPhoto } from '#app/use-cases/entry/hold-photo.ts'
import type { ShopEntered } from '#app/use-cases/entry/take-entry.ts'
import type { AppContext } from '#app/web/context.ts'
import { isId, type parseForm, textField } from '#app/web/forms.ts'
import { type PhotoForm, statusOfPhoto } from '#app/web/upload.ts'

type EnterRefusal = Extract<ShopEntered, { entered: false }>['reason'] | 'too-many'
type Kept = { readonly refusal: PhotoRefusal | null; readonly held: HeldPhoto | null }

/** Keeps the photo of an entry form, whatever becomes of the rest, while entries are taken. */
export async function keepPhoto(
  { services, arrivedAt }: AppContext,
  contest: Contest,
  upload: PhotoForm,
): Promise<Kept> {
  const requestKey = textField(upload.fields, 'requestKey')
  const open = mayEnter(contest, { begunAt: arrivedAt, now: services.now() })
  if (!open.allowed || !isId(requestKey)) return { refusal: null, held: null }
  const form = { contestId: contest.id, requestKey }
  if (upload.photo === null) {
    const held = await heldPhotoOf(services.db, form)
    return { refusal: upload.tooLarge ? 'photo-too-large' : null, held }
  }
  const stored = await holdPhoto(services, form, upload.photo)
  return stored.stored
    ? { refusal: null, held: stored.photo }
    : { refusal: stored.reason, held: await heldPhotoOf(services.db, form) }
}

/** The form again with what was typed, its photo as far as it is kept, and why it was refused. */
export function formAgain(
  submission: ReturnType<typeof parseForm>,
  held: HeldPhoto | null,
  refusal: EnterRefusal | null,
) {
  const status = refusal === null ? 400 : refusal === 'too-many' ? 429 : statusOfPhoto(refusal)
  const shown = held && { name: held.name, width: held.width, height: held.height }
  return data({ reply: submission.reply(), refusal, held: shown }, { status })
}
