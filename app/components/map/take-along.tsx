import type { WalkKind } from '#app/domain/map/walk.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'

/** The walk as files, and how the page is printed. */
export function TakeAlong({ at, kind }: { readonly at: ContestPlace; readonly kind: WalkKind }) {
  const words = useWords().map
  const address = useAddress()
  return (
    <section className="not-printed mt-6">
      <h2 className="mb-1">{words.takeAlong}</h2>
      <p className="mb-1 max-w-prose">{words.print}</p>
      <ul className="flex flex-wrap gap-x-6">
        <li>
          <a href={address(addresses.mapFile(at, 'gpx', kind))} className="inline-block py-2">
            {words.gpx}
          </a>
        </li>
        <li>
          <a href={address(addresses.mapFile(at, 'geojson', kind))} className="inline-block py-2">
            {words.geojson}
          </a>
        </li>
      </ul>
    </section>
  )
}
