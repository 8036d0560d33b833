import {
  type FileUpload,
  MaxFileSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'
import { data } from '@remix-run/node'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'

export type PhotoForm =
  | { readonly state: 'read'; readonly fields: FormData; readonly photo: Uint8Array | null }
  | UnreadForm
type UnreadForm = { readonly state: 'too-large' | 'malformed' }

/** A form with one photo, read as it streams in; nothing beyond the limit is kept in memory. */
export async function readPhotoForm(request: Request): Promise<PhotoForm> {
  let photo: Uint8Array | null = null
  const keepPhoto = async (file: FileUpload) => {
    if (file.fieldName !== 'photo') return
    photo = await file.bytes()
    if (photo.length === 0 && file.name === '') photo = null
  }
  try {
    const limits = {
      maxFileSize: maxPhotoBytes,
      maxFiles: 1,
      maxTotalSize: maxPhotoBytes + 200_000,
    }
    const fields = await parseFormData(request, limits, keepPhoto)
    fields.delete('photo')
    return { state: 'read', fields, photo }
  } catch (error) {
    return { state: isTooLarge(error) ? 'too-large' : 'malformed' }
  }
}

function isTooLarge(error: unknown): boolean {
  if (error instanceof MaxFileSizeExceededError) return true
  const cause = error instanceof Error ? error.cause : undefined
  const name = error instanceof Error ? error.name : ''
  return /Max.*Exceeded/.test(name) || (cause !== undefined && isTooLarge(cause))
}

/** The answer to an upload that broke off or ran over: nothing of the form could be read. */
export function uploadRefused({ state }: UnreadForm) {
  if (state === 'malformed') throw new Response(null, { status: 400 })
  return data({ reply: undefined, refusal: 'photo-too-large' as const }, { status: 413 })
}

/** The status that fits why an entry was refused. */
export function statusOfPhoto(reason: string): number {
  if (reason === 'photo-too-large') return 413
  if (reason === 'photo-not-an-image') return 415
  return reason.startsWith('photo-') ? 400 : 409
}
