import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
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
      <h1 className="mb-4">{words.mine.title}</h1>
      {entries.length === 0 ? <p className="text-soft">{words.mine.none}</p> : null}
      <ul className="grid gap-3">
        {entries.map(({ id, shopName, where, status }) => (
          <li key={id}>
            <a
              href={addresses.myEntry(id)}
              className="block rounded-xl border border-line bg-card p-4 text-ink no-underline shadow-sm hover:shadow-lg"
            >
              <span className="block font-display text-xl font-bold">{shopName}</span>
              <span className="block text-soft">{where}</span>
              <span>{words.statuses[status]}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
