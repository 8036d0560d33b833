import type { ReactElement } from 'react'
import type { Share } from '#app/domain/share/share.ts'
import { paletteOf } from '#app/domain/town/palette.ts'
import { BigWindow } from './big-window.tsx'
import { ContestPicture } from './contest-picture.tsx'
import { paintOf } from './shop-front.tsx'
import { WinnersPicture } from './winners-picture.tsx'

/** The picture that stands beside a shared address. Photos come as data URIs by their names. */
export function sharePicture(share: Share, photos: ReadonlyMap<string, string>): ReactElement {
  const paint = paintOf(paletteOf(share.colours).day)
  const { townName, contestTitle } = share
  switch (share.kind) {
    case 'contest':
      return <ContestPicture {...share} paint={paint} />
    case 'entry':
      return (
        <BigWindow
          {...{ paint, townName, contestTitle }}
          award={null}
          number={share.number}
          shopName={share.shopName}
          photo={photoIn(photos, share)}
        />
      )
    case 'results': {
      const shown = share.winners.map(winner => ({ ...winner, photo: photoIn(photos, winner) }))
      const [first, ...others] = shown
      if (first && others.length === 0) {
        return <BigWindow {...first} {...{ paint, townName, contestTitle }} />
      }
      return (
        <WinnersPicture {...{ paint, townName, contestTitle }} winners={shown} more={share.more} />
      )
    }
    default:
      return unknownShare(share)
  }
}

function photoIn(
  photos: ReadonlyMap<string, string>,
  { photo }: { readonly photo: { readonly name: string } | null },
): string | null {
  return (photo && photos.get(photo.name)) ?? null
}

function unknownShare(share: never): never {
  throw new Error(`Unknown share picture: ${String(share)}`)
}
