import { type Drawing, platesSeen, type Shape } from '#app/domain/map/drawing.ts'
import type { Plate } from '#app/domain/map/plates.ts'
import { useWords } from '../words.tsx'
import { NumberPlate } from './number-plate.tsx'

export type PlateOf = {
  readonly number: number
  readonly shopName: string
  readonly href: string
  readonly onWalk: boolean
}

/** The drawn map: the town's plan, the walk, the numbers on their plates. The list says the same. */
export function TownMap({
  drawing,
  title,
  entries,
}: {
  readonly drawing: Drawing
  readonly title: string
  readonly entries: readonly PlateOf[]
}) {
  const words = useWords().map
  const { width, height, shapes, names, walk, plates, plateSize, scale } = drawing
  const entryOf = new Map(entries.map(entry => [entry.number, entry]))
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-labelledby="map-title"
      aria-describedby="map-help"
      className="town-map"
    >
      <title id="map-title">{title}</title>
      <desc id="map-help">{words.drawingHelp}</desc>
      <rect width={width} height={height} className="map-ground" />
      <Ground shapes={shapes} />
      {names.map(({ name, middle, slant }) => (
        <text
          key={name}
          transform={`translate(${middle.x} ${middle.y}) rotate(${slant})`}
          dy="4"
          className="map-name"
        >
          {name}
        </text>
      ))}
      {walk === null ? null : <path d={walk} className="map-walk" />}
      {plates
        .filter(plate => isBeside(plate, plateSize))
        .map(({ number, point, middle }) => (
          <g key={number} className="map-spot">
            <line x1={point.x} y1={point.y} x2={middle.x} y2={middle.y} />
            <circle cx={point.x} cy={point.y} r="4" />
          </g>
        ))}
      <Compass x={width - 24} label={words.north} />
      <Scale y={height - 14} units={scale.units} label={words.scale(scale.metres)} />
      {plates.map(({ number, middle }) => {
        const entry = entryOf.get(number)
        return entry ? (
          <NumberPlate key={number} middle={middle} size={plateSize} entry={entry} />
        ) : null
      })}
    </svg>
  )
}

/** Whether a plate leaves the point to be seen that it stands for. */
function isBeside({ point, middle }: Plate, size: number): boolean {
  const [across, down] = [Math.abs(point.x - middle.x), Math.abs(point.y - middle.y)]
  return across > (size * platesSeen.width) / 2 || down > (size * platesSeen.height) / 2
}

/** What lies on the ground. All edges of streets come before all surfaces, so that crossings are open. */
export function Ground({ shapes }: { readonly shapes: readonly Shape[] }) {
  const lines = shapes.filter(({ area }) => !area)
  return (
    <>
      {shapes
        .filter(({ area }) => area)
        .map(({ kind, path }) => (
          <path key={kind + path} d={path} className={`map-area map-${kind}`} />
        ))}
      {lines
        .filter(({ kind }) => kind === 'street' || kind === 'water')
        .map(({ kind, path }) => (
          <path key={kind + path} d={path} className={`map-edge map-${kind}-edge`} />
        ))}
      {lines.map(({ kind, path }) => (
        <path key={kind + path} d={path} className={`map-line map-${kind}-line`} />
      ))}
    </>
  )
}

function Compass({ x, label }: { readonly x: number; readonly label: string }) {
  return (
    <g aria-hidden="true" transform={`translate(${x} 12)`} className="map-legend">
      <path d="M0 0l6 17-6-4-6 4z" />
      <text y="33" textAnchor="middle">
        {label}
      </text>
    </g>
  )
}

function Scale({
  y,
  units,
  label,
}: {
  readonly y: number
  readonly units: number
  readonly label: string
}) {
  return (
    <g aria-hidden="true" transform={`translate(14 ${y})`} className="map-legend">
      <path d={`M0-5V0H${units}V-5`} className="map-scale" />
      <text x={units / 2} y="-6" textAnchor="middle">
        {label}
      </text>
    </g>
  )
}
