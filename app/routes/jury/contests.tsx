import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { LinkCards } from '#app/components/ui/link-cards.tsx'
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
      <PageHead title={words.title} />
      {contests.length === 0 ? <EmptyState title={words.none} /> : null}
      <LinkCards
        links={contests.map(({ at, title }) => ({ href: addresses.juryContest(at), name: title }))}
      />
    </div>
  )
}
