import { Lettering } from './lettering.tsx'
import { Plate } from './plate.tsx'
import { type Box, type Paint, pavementAt, Wall } from './shop-front.tsx'
import { ShopWindow } from './shop-window.tsx'
import { TownSign } from './town-sign.tsx'

type Shown = {
  readonly award: string
  readonly number: number
  readonly shopName: string
  readonly photo: string | null
}

const [left, across, between] = [68, 1064, 62]

/** Published results with more than one first place: each winner behind a window of its own. */
export function WinnersPicture({
  paint,
  townName,
  contestTitle,
  winners,
  more,
}: {
  readonly paint: Paint
  readonly townName: string
  readonly contestTitle: string
  readonly winners: readonly Shown[]
  /** That there are more of them than are shown. */
  readonly more: string | null
}) {
  const width = (across - (winners.length - 1) * between) / winners.length
  const windows = winners.map((winner, index) => ({
    winner,
    box: { x: left + index * (width + between), y: 134, width, height: 252 },
  }))
  return (
    <Wall paint={paint} lit={windows.map(({ box }) => box)}>
      <div
        style={{
          display: 'flex',
          position: 'absolute',
          left,
          top: 38,
          width: across,
          justifyContent: 'space-between',
          alignItems: 'center',
        }}
      >
        <TownSign paint={paint} name={townName} width={360} />
        <Lettering
          width={680}
          lines={1}
          sizes={[28, 25]}
          color={paint.light}
          face="text"
          align="right"
        >
          {contestTitle}
        </Lettering>
      </div>
      {windows.map(({ winner, box }) => (
        <Won key={winner.number} winner={winner} box={box} paint={paint} />
      ))}
      {more ? (
        <div style={{ display: 'flex', position: 'absolute', left, top: pavementAt + 6 }}>
          <Lettering width={across} lines={1} sizes={[23]} color={paint.white} face="text">
            {more}
          </Lettering>
        </div>
      ) : null}
    </Wall>
  )
}

function Won({
  winner,
  box,
  paint,
}: {
  readonly winner: Shown
  readonly box: Box
  readonly paint: Paint
}) {
  const width = box.width + 24
  return (
    <>
      <ShopWindow box={box} paint={paint} photo={winner.photo} />
      <Plate
        paint={paint}
        at={{ x: box.x + 14, y: box.y + box.height - 108 }}
        size={86}
        text={String(winner.number)}
      />
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          position: 'absolute',
          left: box.x - 12,
          top: 438,
          width,
          gap: 4,
        }}
      >
        <Lettering width={width} lines={1} sizes={[27, 24]} color={paint.light} face="text">
          {winner.award}
        </Lettering>
        <Lettering width={width} lines={2} sizes={[46, 40, 35, 30]} color={paint.white}>
          {winner.shopName}
        </Lettering>
      </div>
    </>
  )
}
