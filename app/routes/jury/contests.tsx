import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/words.tsx'
import { contestsOfJuror } from '#app/data/jury/jurors.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { personalLanguage } from '#app/web/language.ts'
import { requireVisit } from '#app/web/session.ts'

/** The juries somebody sits on. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireVisit(request, context)
  const language = personalLanguage(request)
  const seats = await contestsOfJuror(context.services.db, person.id)
  return {
    language,
    contests: seats.map(({ at, titles, townName }) => ({
      at,
      title: `${townName} · ${textIn(titles, language)}`,
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, jury } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(jury.title) }]
}

export default function JuryContests() {
  const { contests } = useLoaderData<typeof loader>()
  const words = useWords().jury
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="mb-4">{words.title}</h1>
      {contests.length === 0 ? <p className="text-soft">{words.none}</p> : null}
      <ul className="grid gap-3">
        {contests.map(({ at, title }) => (
          <li key={`${at.town}/${at.contest}`}>
            <a
              href={addresses.juryContest(at)}
              className="block rounded-xl border border-line bg-card p-4 font-display text-xl font-bold no-underline shadow-sm hover:shadow-lg"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
