import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskEntries } from '#app/components/contest/desk-entries.tsx'
import { EntriesFilter } from '#app/components/contest/entries-filter.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { useWords } from '#app/components/words.tsx'
import { listedEntries } from '#app/data/entry/desk-list.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { deskStatuses } from '#app/domain/entry/completion.ts'
import { matches } from '#app/domain/entry/gallery-search.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** All entries of a contest, or those of one status or that a search finds. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'entry.check')
  const { db, now } = context.services
  const asked = new URL(request.url).searchParams
  const search = (asked.get('q') ?? '').slice(0, 100)
  const status = deskStatuses.find(one => one === asked.get('status')) ?? null
  const all = await listedEntries(db, { contestId: contest.id, townId: town.id }, now())
  const entries = all
    .filter(entry => status === null || entry.status === status)
    .filter(entry => matches(entry, search))
  return {
    language: personalLanguage(request),
    at: placeOf(contest),
    asked: { status, search },
    none: all.length === 0,
    entries,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, contest } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(contest.desk.entries) }]
}

export default function EntriesOfDesk() {
  const { at, asked, none, entries } = useLoaderData<typeof loader>()
  const { contest: words, entry, check } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.desk(at), name: entry.desk.back }}
        title={words.desk.entries}
      />
      {none ? <EmptyState title={words.desk.noEntries} /> : <EntriesFilter asked={asked} />}
      {none ? null : (
        <output className="mb-3 block">
          {entries.length === 0 ? check.list.noneFound : check.list.found(entries.length)}
        </output>
      )}
      <DeskEntries at={at} entries={entries} />
    </div>
  )
}
