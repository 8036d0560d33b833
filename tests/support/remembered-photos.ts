import { createHash } from 'node:crypto'
import type { DecodedPhoto, DecodePhoto } from '#app/platform/images.ts'

type Options = Parameters<DecodePhoto>[1]

/**
 * Decodes each file once in a process: tests seed the same few over and over. What a browser sends is decoded
 * by the app itself, which does not remember.
 */
export function rememberedPhotos(decodePhoto: DecodePhoto): DecodePhoto {
  return async (bytes, options) => {
    const known = photosAsked(options)
    const file = createHash('sha256').update(bytes).digest('hex')
    const photo = known.get(file) ?? (await decodePhoto(bytes, options))
    if (photo.state === 'decoded') known.set(file, photo)
    return photo
  }
}

const photosByWidths = new Map<Options['widths'], Map<string, Map<string, DecodedPhoto>>>()

/** What was decoded with these very options, by the hash of the file. */
function photosAsked({ widths, ...limits }: Options): Map<string, DecodedPhoto> {
  const byLimits = valueAt(photosByWidths, widths)
  return valueAt(byLimits, JSON.stringify(limits))
}

function valueAt<Key, Value extends Map<string, unknown>>(
  values: Map<Key, Value>,
  key: Key,
): Value {
  const value = values.get(key) ?? (new Map() as Value)
  values.set(key, value)
  return value
}
