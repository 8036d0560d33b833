import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import tileScript from '#app/browser/tile-map.ts?worker&url'
import mapStyles from '#app/components/map/map.css?url'
import { TakeAlong } from '#app/components/map/take-along.tsx'
import { TileMap } from '#app/components/map/tile-map.tsx'
import { TownMap } from '#app/components/map/town-map.tsx'
import { OtherEntries, WalkList } from '#app/components/map/walk-list.tsx'
import { WalkSummary } from '#app/components/map/walk-summary.tsx'
import { WalkTabs } from '#app/components/map/walk-tabs.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { useAddress, useWords } from '#app/components/words.tsx'
import { drawMap } from '#app/domain/map/drawing.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { publicHref } from '#app/web/language.ts'
import { mapOf } from '#app/web/map-page.ts'

/** Where the installation has map tiles, the page runs a script of its own and may ask their host. */
export const handle = { tiles: true }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mapStyles }]

/** The map of a contest: its entries on the town's plan, and a walk past them. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest, at, language, kind, placed, unplaced, walk, plan } = await mapOf(
    request,
    params,
    context,
  )
  const { publicUrl, mapTiles } = context.services
  const onWalk = new Set(walk.stops.map(({ number }) => number))
  return {
    language,
    at,
    kind,
    walk,
    contestTitle: textIn(contest.titles, language),
    municipality: contest.town.municipality,
    drawing: drawMap(placed, walk.stops, plan),
    attribution: plan?.attribution ?? null,
    entries: placed.map(({ number, shopName, place }) => ({
      number,
      shopName,
      place,
      href: publicHref(addresses.entry(at, number), request, contest.town),
      onWalk: onWalk.has(number),
    })),
    notOnWalk: placed.filter(({ number }) => !onWalk.has(number)),
    stepsUnknown: placed.filter(({ stepFree }) => stepFree === null).length,
    unplaced,
    shortAddress: publicUrl.replace(/^https?:\/\//, '') + addresses.map(at),
    tiles: mapTiles,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  const { title, walkHelp } = words.map
  return pageTags(words, `${title} · ${data?.contestTitle ?? ''}`, walkHelp[data?.kind ?? 'long'])
}

export default function MapPage() {
  const page = useLoaderData<typeof loader>()
  const { at, kind, walk, drawing, entries, contestTitle } = page
  const words = useWords().map
  const address = useAddress()
  return (
    <>
      <p className="not-printed mb-4">
        <a href={address(addresses.contest(at))} className="inline-flex min-h-11 items-center">
          ← {contestTitle}
        </a>
      </p>
      <h1 className="mb-3">
        <span className="print-only">{contestTitle}</span>
        <span className="not-printed">{words.title}</span>
      </h1>
      <WalkTabs at={at} chosen={kind} />
      <WalkSummary
        kind={kind}
        count={walk.stops.length}
        walk={walk}
        stepsUnknown={page.stepsUnknown}
      />
      <div className="map-and-list">
        <div className="map-side map-stays">
          {drawing ? (
            <TownMap drawing={drawing} title={words.drawing(contestTitle)} entries={entries} />
          ) : null}
          {page.attribution === null ? null : <p className="map-source">{page.attribution}</p>}
          {page.tiles && entries.length > 0 ? (
            <TileMap tiles={page.tiles} script={tileScript} entries={entries} walk={walk.stops} />
          ) : null}
          <TakeAlong at={at} kind={kind} />
        </div>
        <div className="map-side">
          {walk.stops.length > 0 ? <h2 className="walk-heading mb-2">{words.list}</h2> : null}
          <WalkList at={at} stops={walk.stops} />
          <OtherEntries at={at} title={words.notOnWalk} entries={page.notOnWalk} />
          <OtherEntries
            at={at}
            title={words.unplaced}
            help={words.unplacedHelp}
            entries={page.unplaced}
          />
          <p className="print-only">
            {page.municipality} · {page.shortAddress}
          </p>
        </div>
      </div>
    </>
  )
}
