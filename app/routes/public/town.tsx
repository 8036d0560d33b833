import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contestCan } from '#app/components/contest/contest-can.ts'
import { ContestPanes } from '#app/components/contest/contest-panes.tsx'
import { stateSentence } from '#app/components/contest/state-sentence.ts'
import { PageHead } from '#app/components/site/page-head.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { useWords } from '#app/components/words.tsx'
import { publicContestsOf } from '#app/data/contest/contests.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { byUrgency, stateAt } from '#app/domain/contest/state.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { municipalityName, townName } from '#app/domain/town/bilingual.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { townOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** A town with its contests, each by its state in one sentence. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const town = await townOfPage(params, context)
  const language = publicLanguage(request, town.languages)
  const contests = await publicContestsOf(db, town.id)
  keepWhileUnchanged(context, { town, contests })
  const reader = { language, now: now() }
  return {
    language,
    name: townName(town, language),
    municipality: municipalityName(town, language),
    contests: byUrgency(contests, reader.now).map(contest => {
      const state = stateAt(contest, reader.now)
      return {
        at: placeOf(contest),
        title: passageIn(contest.titles, language),
        sentence: stateSentence(contest, state, reader),
        can: contestCan(contest, state),
      }
    }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const words = wordsIn(data.language)
  const [first] = data.contests
  const sentence = first ? `${first.title.text}. ${first.sentence}` : words.contest.desk.noContests
  return pageTags(words, data.name, sentence)
}

export default function Town() {
  const { name, municipality, contests } = useLoaderData<typeof loader>()
  const words = useWords()
  return (
    <>
      <PageHead over={municipality} title={name} />
      {contests.length === 0 ? (
        <EmptyState title={words.contest.desk.noContests} />
      ) : (
        <ContestPanes contests={contests} />
      )}
    </>
  )
}
