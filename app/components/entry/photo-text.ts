import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import type { Words } from '#app/i18n/words.ts'

/** What is proposed to be read aloud in a photo's place, until somebody has written something better. */
export function proposedText(
  words: Words['entry'],
  kind: PhotoKind,
  { shopName, trade }: { readonly shopName: string; readonly trade: string },
): string {
  switch (kind) {
    case 'outside':
      return words.photoAlt(shopName, trade)
    case 'inside':
      return words.photoAltInside(shopName, trade)
    case 'detail':
      return words.photoAltDetail(shopName, trade)
    default:
      return unknownKind(kind)
  }
}

function unknownKind(kind: never): never {
  throw new Error(`Unknown kind of photo: ${String(kind)}`)
}
