/** The long side of a photo that newspapers are given, in pixels; a smaller one stays as it is. */
export const packSide = 3000

/** How wide a photo stands in the media pack: never wider than it is, its long side never above the bound. */
export function packWidth({ width, height }: { width: number; height: number }): number {
  return Math.max(1, Math.round(Math.min(1, packSide / Math.max(width, height)) * width))
}

const endings = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG/],
  ['webp', /^RIFF....WEBP/s],
  ['gif', /^GIF8/],
  ['avif', /^....ftypavi/s],
  ['heic', /^....ftyp/s],
] as const

/** How the name of an original ends, by its first bytes; whatever is none of the kinds is just data. */
export function endingOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return endings.find(([, pattern]) => pattern.test(start))?.[0] ?? 'bin'
}
