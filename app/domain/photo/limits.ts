/** The most bytes and pixels a photo may have. */
export const maxPhotoBytes = 15 * 1024 * 1024
export const maxPhotoPixels = 50_000_000
/** How many photos an entry should have, and how many it may have. */
export const fewestPhotos = 3
export const mostPhotos = 8
/** The widths every photo is served in; none is wider than the original. */
export const photoWidths = [400, 800, 1600] as const

const photoRefusals = [
  'photo-missing',
  'photo-empty',
  'photo-too-large',
  'photo-too-many-pixels',
  'photo-not-an-image',
  'photo-damaged',
] as const
export type PhotoRefusal = (typeof photoRefusals)[number]

/** Whether a reason is about the photo itself, so that it belongs beside the photo's field. */
export function isPhotoRefusal(reason: string | null): reason is PhotoRefusal {
  return photoRefusals.some(refusal => refusal === reason)
}

/** The widths a photo of this width is served in. */
export function widthsFor(width: number): readonly number[] {
  const fitting = photoWidths.filter(candidate => candidate <= width)
  return fitting.length === photoWidths.length ? fitting : [...fitting, width]
}
