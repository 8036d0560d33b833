import { Lettering } from './lettering.tsx'
import { Layer, type Paint, Wall } from './shop-front.tsx'
import { Street } from './street.tsx'
import { TownSign } from './town-sign.tsx'

const windows = [0, 1, 2, 3, 4].map(index => ({
  x: 78 + index * 218,
  y: 366,
  width: 172,
  height: 190,
}))
const across = 1064

/** A contest: its name on the wall above a street of windows. None of them is anybody's in particular. */
export function ContestPicture({
  paint,
  townName,
  contestTitle,
  line,
}: {
  readonly paint: Paint
  readonly townName: string
  readonly contestTitle: string
  readonly line: string
}) {
  return (
    <Wall paint={paint} lit={windows}>
      <Layer>
        <Street paint={paint} boxes={windows} />
      </Layer>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          position: 'absolute',
          left: 68,
          top: 36,
          width: across,
          height: 286,
        }}
      >
        <TownSign paint={paint} name={townName} width={across} />
        <div
          style={{
            display: 'flex',
            flexDirection: 'column',
            flexGrow: 1,
            justifyContent: 'center',
            gap: 12,
          }}
        >
          <Lettering width={across} lines={2} sizes={[76, 68, 60, 52]} color={paint.white}>
            {contestTitle}
          </Lettering>
          <Lettering width={across} lines={1} sizes={[33, 29]} color={paint.light} face="text">
            {line}
          </Lettering>
        </div>
      </div>
    </Wall>
  )
}
