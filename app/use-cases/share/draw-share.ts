import { widthsFor } from '#app/domain/photo/limits.ts'
import { type Share, type SharePhoto, shareSize } from '#app/domain/share/share.ts'
import type { Services } from '#app/platform/services.ts'
import { sharePicture } from '#app/print/share/share-picture.tsx'

/** The widest window of a picture; a photo is taken in the next wider rendition. */
const widestWindow = 664

/** Draws a share picture with its photos; null while too many others are waiting. */
export async function drawShare(
  services: Pick<Services, 'photos' | 'pictures'>,
  share: Share,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const photos = new Map<string, string>()
  for (const photo of photosIn(share)) {
    const jpeg = await services.photos.rendition(photo.name, renditionWidth(photo))
    if (jpeg) photos.set(photo.name, dataUri(jpeg))
  }
  return services.pictures.draw(sharePicture(share, photos), shareSize)
}

function photosIn(share: Share): readonly SharePhoto[] {
  if (share.kind === 'contest') return []
  const shown = share.kind === 'entry' ? [share] : share.winners
  return shown.flatMap(({ photo }) => photo ?? [])
}

function renditionWidth({ width }: SharePhoto): number {
  const widths = widthsFor(width)
  return widths.find(wide => wide >= widestWindow) ?? widths.at(-1) ?? width
}

function dataUri(jpeg: Uint8Array): string {
  return `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`
}
