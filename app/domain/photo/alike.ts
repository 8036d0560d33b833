/** Two photos of which at most so many of 64 bits differ are shown side by side. */
export const alikeBits = 10

/** A photo as it is compared: whose it is, and its perceptual hash. */
export type Hashed = {
  readonly id: string
  readonly entryId: string
  /** 16 hexadecimal digits; null or empty where there is none. */
  readonly perceptualHash: string | null
}

export type Alike<P extends Hashed> = { readonly photo: P; readonly bits: number }

/** In how many of their 64 bits two hashes of 16 hexadecimal digits differ, from 0 to 64. */
export function differingBits(one: string, other: string): number {
  return differing(halvesOf(one), halvesOf(other))
}

/**
 * Whether a hash says something of its photo. A picture of one colour has a hash of zeros, and any two of
 * them would be alike though they show nothing.
 */
export function isTelling(hash: string | null): hash is string {
  return hash !== null && /^[0-9a-f]{16}$/.test(hash) && !/^0+$/.test(hash)
}

/** The photos of other entries that are alike to this one, as `alikeToEach` finds them. */
export function alikeTo<P extends Hashed>(
  photo: Hashed,
  others: readonly P[],
): readonly Alike<P>[] {
  return alikeToEach([photo], others).get(photo.id) ?? []
}

/**
 * Of each photo, by its id, those of other entries that are alike to it: the most alike first, and among
 * equals in the order given. Every hash is read once, and a pair costs two exclusive ors and two counts.
 */
export function alikeToEach<P extends Hashed>(
  photos: readonly Hashed[],
  others: readonly P[],
): ReadonlyMap<string, readonly Alike<P>[]> {
  const telling = others.flatMap(other => {
    const { perceptualHash: hash } = other
    return isTelling(hash) ? [{ photo: other, halves: halvesOf(hash) }] : []
  })
  return new Map(
    photos.map(({ id, entryId, perceptualHash: hash }) => {
      if (!isTelling(hash)) return [id, []]
      const halves = halvesOf(hash)
      const found: Alike<P>[] = []
      for (const other of telling) {
        const bits = differing(halves, other.halves)
        if (bits <= alikeBits && other.photo.entryId !== entryId) {
          found.push({ photo: other.photo, bits })
        }
      }
      return [id, found.sort((a, b) => a.bits - b.bits)]
    }),
  )
}

type Halves = readonly [number, number]

function halvesOf(hash: string): Halves {
  return [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)]
}

function differing([high, low]: Halves, [otherHigh, otherLow]: Halves): number {
  return ones(high ^ otherHigh) + ones(low ^ otherLow)
}

/** How many bits of 32 are set, counted in pairs, fours and bytes at once. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
