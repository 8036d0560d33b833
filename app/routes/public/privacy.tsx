import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTags } from '#app/components/site/page-tags.ts'
import { PrivacyNotice } from '#app/components/town/privacy-notice.tsx'
import { publicContestsOf } from '#app/data/contest/contests.ts'
import { statementsOf } from '#app/data/town/statements.ts'
import { hasPublicVote } from '#app/domain/contest/cards.ts'
import { addressLifeMs } from '#app/domain/people/code.ts'
import { municipalityName } from '#app/domain/town/bilingual.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { voterSessionLifeMs } from '#app/domain/vote/ballot.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { townOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { networkMemoryMs } from '#app/web/limits.ts'

/** What becomes of the data of voters, entrants, jurors and visitors. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const town = await townOfPage(params, context)
  const language = publicLanguage(request, town.languages)
  const dates = datesIn(language, town.timeZone)
  const statements = await statementsOf(db, town.id)
  const contests = await publicContestsOf(db, town.id)
  keepWhileUnchanged(context, { town, contests })
  return {
    language,
    facts: {
      municipality: municipalityName(town, language),
      privacyContact: town.privacyContact,
      controllerAddress: statements.controllerAddress,
      processors: statements.processors,
      entryBasis: statements.entryBasis,
      entryRetentionYears: statements.entryRetentionYears,
      deletions: contests
        .filter(({ rules, voterDataDeleteAt }) => hasPublicVote(rules) && now() < voterDataDeleteAt)
        .map(contest => ({
          contest: textIn(contest.titles, language),
          // The instant is the first one without the data, so its day is the one before.
          day: dates.day(new Date(contest.voterDataDeleteAt.getTime() - 1)),
        })),
      spans: {
        addressAfterUseMs: voterSessionLifeMs,
        addressAtMostMs: addressLifeMs,
        networkMs: networkMemoryMs,
      },
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  const { title } = words.statements.privacy
  return pageTags(words, title, `${title}: ${data?.facts.municipality ?? ''}`)
}

export default function PrivacyPage() {
  return <PrivacyNotice {...useLoaderData<typeof loader>().facts} />
}
