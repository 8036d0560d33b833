/** The most bytes and pixels a photo may have. */
export const maxPhotoBytes = 15 * 1024 * 1024
export const maxPhotoPixels = 50_000_000
/** The widths every photo is served in; none is wider than the original. */
export const photoWidths = [400, 800, 1600] as const

export type PhotoRefusal =
  | 'photo-missing'
  | 'photo-empty'
  | 'photo-too-large'
  | 'photo-too-many-pixels'
  | 'photo-not-an-image'
  | 'photo-damaged'

/** The widths a photo of this width is served in. */
export function widthsFor(width: number): readonly number[] {
  const fitting = photoWidths.filter(candidate => candidate <= width)
  return fitting.length === photoWidths.length ? fitting : [...fitting, width]
}
