import tileStyles from 'maplibre-gl/dist/maplibre-gl.css?url'
import tileWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Stop } from '#app/domain/map/shortest-path.ts'
import { useWords } from '../words.tsx'
import type { PlateOf } from './town-map.tsx'

/**
 * The map on tiles, which takes the drawn plan's place as soon as its script has drawn it. Until then,
 * without script, and when the tiles cannot be had, the plan stays.
 */
export function TileMap({
  tiles,
  script,
  entries,
  walk,
}: {
  readonly tiles: string
  readonly script: string
  readonly entries: readonly (Stop & PlateOf)[]
  readonly walk: readonly Stop[]
}) {
  const words = useWords().map
  const plates = entries.map(({ number, shopName, href, place }) => ({
    label: words.plate(number, shopName),
    number,
    href,
    at: [place.longitude, place.latitude],
  }))
  return (
    <div className="not-printed">
      <section
        id="tile-map"
        hidden
        className="tile-map"
        aria-label={words.movable}
        data-tiles={tiles}
        data-worker={tileWorker}
        data-plates={JSON.stringify(plates)}
        data-walk={JSON.stringify(walk.map(({ place }) => [place.longitude, place.latitude]))}
      />
      <p className="mt-2 text-soft">{words.tilesFrom(new URL(tiles).host)}</p>
      <output id="tile-failure" hidden className="font-semibold">
        {words.tilesFailed}
      </output>
      <link rel="stylesheet" href={tileStyles} />
      <script type="module" src={script} />
    </div>
  )
}
