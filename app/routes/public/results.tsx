import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ResultStory } from '#app/components/result/result-story.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { findResult } from '#app/data/result/results.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { waitingWords } from '#app/web/waiting-for-results.ts'

/** The published result, or why there is none yet. Nothing is computed for a reader. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const language = publicLanguage(request, contest.town.languages)
  const dates = datesIn(language, contest.town.timeZone)
  const page = { language, at: placeOf(contest), contestTitle: passageIn(contest.titles, language) }
  const published = await findResult(services.db, contest.id)
  if (!published) {
    return { ...page, published: null, waiting: await waitingWords(services, contest, language) }
  }
  const { payload } = shownFileSchema.parse(JSON.parse(published.file))
  const entries = await allNumberedEntries(services.db, contest.id)
  return {
    ...page,
    waiting: null,
    published: {
      rules: payload.rules.rules,
      result: payload.result,
      entries,
      version: published.version,
      publishedAt: dates.onDayAt(published.publishedAt),
      countedAt: dates.onDayAt(new Date(payload.countedAt)),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, result } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(`${result.title} · ${data?.contestTitle.text ?? ''}`) }]
}

export default function ResultsPage() {
  const { at, contestTitle, published, waiting } = useLoaderData<typeof loader>()
  const words = useWords().result
  const address = useAddress()
  return (
    <>
      <PageHead
        back={{ href: address(addresses.contest(at)), name: contestTitle }}
        title={words.title}
      />
      {waiting ? (
        <Notice>
          {waiting.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      {published ? (
        <>
          <ResultStory at={at} {...published} />
          <p className="mt-10 text-soft">
            {words.version(published.version, published.publishedAt)}{' '}
            {words.countedAt(published.countedAt)}
          </p>
          <p className="mt-2">
            <a href={address(addresses.recount(at))}>{words.recount}</a>
          </p>
          <p className="max-w-prose text-soft">{words.recountHelp}</p>
          <p className="mt-2">
            <a href={addresses.resultsFile(at)}>{words.file}</a>
          </p>
          <p className="max-w-prose text-soft">{words.fileHelp}</p>
        </>
      ) : null}
    </>
  )
}
