import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stateSentence } from '#app/components/contest/state-sentence.ts'
import { useAddress, useWords } from '#app/components/words.tsx'
import { publicContestsOf } from '#app/data/contest/contests.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { townOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'

/** A town with its contests, each by its state in one sentence. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const town = await townOfPage(params, context)
  const language = publicLanguage(request, town.languages)
  const contests = await publicContestsOf(db, town.id)
  const reader = { language, now: now() }
  return {
    language,
    name: town.name,
    municipality: town.municipality,
    contests: contests.map(contest => ({
      at: placeOf(contest),
      title: textIn(contest.titles, language),
      sentence: stateSentence(contest, stateAt(contest, reader.now), reader),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: wordsIn(data.language).site.pageTitle(data.name) }] : []

export default function Town() {
  const { name, municipality, contests } = useLoaderData<typeof loader>()
  const words = useWords()
  const address = useAddress()
  return (
    <>
      <p className="text-soft">{municipality}</p>
      <h1 className="mb-8">{name}</h1>
      <h2 className="mb-4">{words.site.contests}</h2>
      {contests.length === 0 ? <p className="text-soft">{words.contest.desk.noContests}</p> : null}
      <ul className="grid gap-4 md:grid-cols-2">
        {contests.map(({ at, title, sentence }) => (
          <li key={at.contest}>
            <a
              href={address(addresses.contest(at))}
              className="block h-full rounded-xl border border-line bg-card p-6 text-ink no-underline shadow-sm hover:shadow-lg"
            >
              <span className="block text-soft">{at.contest}</span>
              <span className="mb-2 block font-display text-xl font-bold">{title}</span>
              <span>{sentence}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
