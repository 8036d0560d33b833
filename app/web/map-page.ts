import { entriesOnMap, type MapEntry } from '#app/data/entry/places.ts'
import { planOfTown } from '#app/data/town/plans.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import type { MapFile } from '#app/domain/map/map-file.ts'
import type { Place } from '#app/domain/map/place.ts'
import { walkAsked, walkOf } from '#app/domain/map/walk.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { AppContext } from './context.ts'
import { contestOfPage } from './guards.ts'
import { publicHref, publicLanguage } from './language.ts'
import { keepWhileUnchanged } from './page-cache/made-from.ts'

type Params = Readonly<Record<string, string | undefined>>
type Placed = MapEntry & { readonly place: Place }

/** What the page of the map and its files have in common: the contest, its entries, the walk asked for. */
export async function mapOf(request: Request, params: Params, context: AppContext) {
  const { db } = context.services
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const language = publicLanguage(request, contest.town.languages)
  const kind = walkAsked(new URL(request.url).searchParams)
  const entries = await entriesOnMap(db, contest.id)
  const placed = entries.filter((entry): entry is Placed => entry.place !== null)
  return {
    contest,
    at: placeOf(contest),
    language,
    kind,
    placed,
    unplaced: entries.filter(({ place }) => place === null),
    walk: walkOf(placed, kind),
    plan: await planOfTown(db, contest.town.id),
  }
}

/** The same for whoever takes it along on a telephone. */
export async function mapFileOf(
  request: Request,
  params: Params,
  context: AppContext,
): Promise<{ readonly file: MapFile; readonly name: string }> {
  const { contest, at, language, kind, placed, walk } = await mapOf(request, params, context)
  const url = (path: string) => context.services.publicUrl + publicHref(path, request, contest.town)
  const stop = ({ number, shopName, street, houseNumber, place, stepFree }: Placed) => ({
    number,
    shopName,
    street: `${street} ${houseNumber}`,
    url: url(addresses.entry(at, number)),
    place,
    stepFree,
  })
  const { map } = wordsIn(language)
  return {
    name: [at.town, at.contest, ...(kind === 'long' ? [] : [kind])].join('-'),
    file: {
      title: `${textIn(contest.titles, language)} · ${map.walks[kind]}`,
      url: url(addresses.map(at, kind)),
      entries: placed.map(stop),
      walk: walk.stops.map(stop),
    },
  }
}

/** A file to keep, under a name that says which contest it is of. */
export function downloadOf(body: string, file: { type: string; name: string }): Response {
  return new Response(body, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
