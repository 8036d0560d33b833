import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { LinkCards } from '#app/components/ui/link-cards.tsx'
import { useWords } from '#app/components/words.tsx'
import { entriesOfOwner } from '#app/data/entry/entries.ts'
import { statusOf } from '#app/domain/entry/entry.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { personalLanguage } from '#app/web/language.ts'
import { requireVisit } from '#app/web/session.ts'

/** Everything that somebody has entered. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireVisit(request, context)
  const language = personalLanguage(request)
  const entries = await entriesOfOwner(context.services.db, person.id)
  return {
    language,
    entries: entries.map(entry => ({
      id: entry.id,
      shopName: entry.shopName,
      where: `${entry.townName} · ${textIn(entry.contestTitles, language)}`,
      status: statusOf(entry),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, entry } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(entry.mine.title) }]
}

export default function MyEntries() {
  const { entries } = useLoaderData<typeof loader>()
  const words = useWords().entry
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={words.mine.title} />
      {entries.length === 0 ? <EmptyState title={words.mine.none} /> : null}
      <LinkCards
        links={entries.map(({ id, shopName, where, status }) => ({
          href: addresses.myEntry(id),
          name: shopName,
          note: where,
          aside: words.statuses[status],
        }))}
      />
    </div>
  )
}
