import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import viewerScript from '#app/browser/photo-viewer.ts?worker&url'
import { PhotoViewer } from '#app/components/entry/photo-viewer.tsx'
import viewerStyles from '#app/components/look/viewer.css?url'
import { pageTags } from '#app/components/site/page-tags.ts'
import { publicEntry } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage, notFound } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** Keys are heard by a script of the page's own; everything else works without it. */
export const handle = { ownScripts: true }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: viewerStyles }]

/** The photos of one shop, each as large as the screen. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const number = entryNumberOf(params.number)
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const entry = number === null ? null : await publicEntry(context.services.db, contest.id, number)
  if (!entry || entry.photos.length === 0) throw notFound()
  const { shopName, trade, photos } = entry
  return {
    language: publicLanguage(request, contest.town.languages),
    at: placeOf(contest),
    entry: { number: entry.number, shopName, trade, photos },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  const { shopName = '', trade = '' } = data?.entry ?? {}
  return pageTags(words, words.viewer.title(shopName), words.viewer.lead(shopName, trade))
}

export default function EntryPhotosPage() {
  const { at, entry } = useLoaderData<typeof loader>()
  return (
    <>
      <PhotoViewer at={at} entry={entry} />
      <script type="module" src={viewerScript} />
    </>
  )
}
