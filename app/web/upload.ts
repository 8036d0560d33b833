import {
  isMultipartRequest,
  MaxFileSizeExceededError,
  MultipartParseError,
  parseMultipartRequest,
} from '@remix-run/multipart-parser'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import { readForm } from './forms.ts'

export type PhotoForm = {
  readonly fields: FormData
  readonly photo: Uint8Array | null
  /** The photo ran over its limit; the fields before it in the form are here all the same. */
  readonly tooLarge: boolean
}

/**
 * A form with one photo, read as it streams in; nothing beyond the limit is kept in memory. Throws 400
 * for what is not such a form.
 */
export async function readPhotoForm(request: Request): Promise<PhotoForm> {
  if (!isMultipartRequest(request)) {
    return { fields: await readForm(request), photo: null, tooLarge: false }
  }
  const fields = new FormData()
  let photo: Uint8Array | null = null
  try {
    for await (const part of parseMultipartRequest(request, {
      maxFileSize: maxPhotoBytes,
      maxParts: 60,
    })) {
      if (!part.name) continue
      if (!part.isFile) fields.append(part.name, part.text)
      else if (part.name === 'photo' && part.filename) photo = part.bytes
    }
    return { fields, photo, tooLarge: false }
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError) return { fields, photo: null, tooLarge: true }
    if (error instanceof MultipartParseError) throw new Response(null, { status: 400 })
    throw error
  }
}

const notPhotos = new Set(['photo-not-an-image', 'photo-svg', 'photo-pdf', 'photo-polyglot'])

/** The status that fits why an entry was refused. */
export function statusOfPhoto(reason: string): number {
  if (reason === 'photo-too-large') return 413
  if (notPhotos.has(reason)) return 415
  if (reason === 'photo-busy' || reason === 'photo-store-away') return 503
  return reason.startsWith('photo-') ? 400 : 409
}
