import { Lettering } from './lettering.tsx'
import { Plate } from './plate.tsx'
import { type Paint, Wall } from './shop-front.tsx'
import { ShopWindow } from './shop-window.tsx'
import { TownSign } from './town-sign.tsx'

const pane = { x: 62, y: 54, width: 664, height: 486 }
const wordsWidth = 362

/** One shop: its photo behind the glass, its number on it, its name beside it on the wall. */
export function BigWindow({
  paint,
  photo,
  number,
  townName,
  award,
  shopName,
  contestTitle,
}: {
  readonly paint: Paint
  /** A data URI; without one the window is lit and empty. */
  readonly photo: string | null
  readonly number: number
  readonly townName: string
  readonly award: string | null
  readonly shopName: string
  readonly contestTitle: string
}) {
  return (
    <Wall paint={paint} lit={[pane]}>
      <ShopWindow box={pane} paint={paint} photo={photo} />
      <Plate paint={paint} at={{ x: 86, y: 346 }} size={168} text={String(number)} />
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          position: 'absolute',
          left: 788,
          top: 44,
          width: wordsWidth,
          height: 520,
        }}
      >
        <TownSign paint={paint} name={townName} width={wordsWidth} />
        <div
          style={{
            display: 'flex',
            flexDirection: 'column',
            flexGrow: 1,
            justifyContent: 'center',
            gap: 10,
          }}
        >
          {award ? (
            <Lettering
              width={wordsWidth}
              lines={2}
              sizes={[34, 30, 26]}
              color={paint.light}
              face="text"
            >
              {award}
            </Lettering>
          ) : null}
          <Lettering
            width={wordsWidth}
            lines={5}
            sizes={[64, 56, 48, 42, 37, 32]}
            color={paint.white}
          >
            {shopName}
          </Lettering>
        </div>
        <Lettering
          width={wordsWidth}
          lines={3}
          sizes={[29, 26]}
          color={award ? paint.white : paint.light}
          face="text"
        >
          {contestTitle}
        </Lettering>
      </div>
    </Wall>
  )
}
