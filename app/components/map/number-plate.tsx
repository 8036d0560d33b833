import { platesSeen } from '#app/domain/map/drawing.ts'
import type { Point } from '#app/domain/map/frame.ts'
import { useWords } from '../words.tsx'
import type { PlateOf } from './town-map.tsx'

/** An entry's number on a plate of glass: a way to the entry as large as a finger needs. */
export function NumberPlate({
  middle,
  size,
  entry,
}: {
  readonly middle: Point
  readonly size: number
  readonly entry: PlateOf
}) {
  const words = useWords().map
  const [half, tall] = [(size * platesSeen.width) / 2, (size * platesSeen.height) / 2]
  return (
    <g transform={`translate(${middle.x} ${middle.y})`}>
      <a href={entry.href} className={entry.onWalk ? 'map-plate' : 'map-plate map-plate-off'}>
        <title>{words.plate(entry.number, entry.shopName)}</title>
        <rect x={-size / 2} y={-size / 2} width={size} height={size} fillOpacity="0" />
        <rect
          x={-half + 1}
          y={-tall + 2}
          width={half * 2}
          height={tall * 2}
          rx="5"
          className="map-shade"
        />
        <rect x={-half} y={-tall} width={half * 2} height={tall * 2} rx="5" className="map-glass" />
        <path
          d={`M${-half + 3} ${tall - 3}L${-half + tall} ${-tall + 2}H${-half + 6}a3 3 0 0 0-3 3z`}
          className="map-gleam"
        />
        <text
          textAnchor="middle"
          dy="0.36em"
          fontSize={size * (entry.number > 99 ? 0.36 : 0.46)}
          className="map-number"
        >
          {entry.number}
        </text>
      </a>
    </g>
  )
}
