/** The most bytes and pixels a photo may have. */
export const maxPhotoBytes = 15 * 1024 * 1024
export const maxPhotoPixels = 50_000_000
/** How many photos an entry should have, and how many it may have. */
export const fewestPhotos = 3
export const mostPhotos = 8
/** How many times longer than wide a photo may be, or wider than long: beyond it, it is none. */
export const maxPhotoProportion = 10
/** Below so many pixels on its long side a photo is taken, but blurred on large screens and in print. */
export const enoughPhotoPixels = 1600
/** The widths every photo is served in; none is wider than the original. */
export const photoWidths = [400, 800, 1600] as const

/** What each width is served as, the smallest file first; every browser reads the last. */
export const photoFormats = ['avif', 'webp', 'jpg'] as const
export type PhotoFormat = (typeof photoFormats)[number]

/** What a file field offers to choose, by media type. */
export const photoTypes = 'image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif'

const photoRefusals = [
  'photo-missing',
  'photo-empty',
  'photo-too-large',
  'photo-too-many-pixels',
  'photo-not-an-image',
  'photo-svg',
  'photo-pdf',
  'photo-polyglot',
  'photo-damaged',
  'photo-busy',
  'photo-store-away',
] as const
export type PhotoRefusal = (typeof photoRefusals)[number]

/** Whether a reason is about the photo itself, so that it belongs beside the photo's field. */
export function isPhotoRefusal(reason: string | null): reason is PhotoRefusal {
  return photoRefusals.some(refusal => refusal === reason)
}

/** The widths a photo of this width is served in. */
export function widthsFor(width: number): readonly number[] {
  const narrower = photoWidths.filter(candidate => candidate < width)
  return narrower.length === photoWidths.length ? narrower : [...narrower, width]
}

/** Whether a photo is taken with a warning, because it has too few pixels to be sharp everywhere. */
export function isSmallPhoto({ width, height }: { width: number; height: number }): boolean {
  return Math.max(width, height) < enoughPhotoPixels
}
