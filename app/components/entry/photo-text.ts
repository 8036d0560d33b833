import { type PhotoKind, photoKinds } from '#app/domain/photo/kinds.ts'
import { type LocalText, languages } from '#app/domain/town/local-text.ts'
import { type Words, wordsIn } from '#app/i18n/words.ts'

type Shop = { readonly shopName: string; readonly trade: string }

/** What is proposed to be read aloud in a photo's place, until somebody has written something better. */
export function proposedText(
  words: Words['entry'],
  kind: PhotoKind,
  { shopName, trade }: Shop,
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

/** What is proposed for each kind of photo. */
export function proposals(words: Words['entry'], shop: Shop): Record<PhotoKind, string> {
  const texts = photoKinds.map(kind => [kind, proposedText(words, kind, shop)] as const)
  return Object.fromEntries(texts) as Record<PhotoKind, string>
}

/** A text that was only proposed, for whichever kind of photo, becomes the one proposed for this kind. */
export function followingKind(alts: LocalText, kind: PhotoKind, shop: Shop): LocalText {
  const followed = languages.flatMap(language => {
    const text = alts[language]
    if (text === undefined) return []
    const proposed = proposals(wordsIn(language).entry, shop)
    const isProposed = Object.values(proposed).includes(text)
    return [[language, isProposed ? proposed[kind] : text] as const]
  })
  return Object.fromEntries(followed)
}

function unknownKind(kind: never): never {
  throw new Error(`Unknown kind of photo: ${String(kind)}`)
}
