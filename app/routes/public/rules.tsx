import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AmendmentList } from '#app/components/contest/amendment-list.tsx'
import { ContactLine, OwnWords, Prizes, WhoMayEnter } from '#app/components/contest/call-text.tsx'
import { DateList } from '#app/components/contest/date-list.tsx'
import { datedSteps } from '#app/components/contest/dated-steps.ts'
import { RulesText } from '#app/components/contest/rules-text.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { Speaking, useAddress, useWords } from '#app/components/words.tsx'
import { amendmentsOf } from '#app/data/contest/amendments.ts'
import { publicKeyOfTown } from '#app/data/town/towns.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { writtenLanguages } from '#app/domain/town/bilingual.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { amendmentsShown, callShown } from '#app/web/call-page.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** The frozen rules with their hash. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const language = publicLanguage(request, contest.town.languages)
  const now = context.services.now()
  const amendments = await amendmentsOf(context.services.db, contest.id)
  const frozenAt = contest.callPublishedAt ?? contest.entriesOpenAt
  return {
    language,
    first: firstLanguage(contest.town),
    at: placeOf(contest),
    rules: contest.rules,
    versions: writtenLanguages(contest.town, language).map(written => ({
      language: written,
      contestTitle: passageIn(contest.titles, written),
      steps: datedSteps(contest, { language: written, now }),
      frozenOn: datesIn(written, contest.town.timeZone).day(frozenAt),
      call: callShown(contest, written),
      amendments: amendmentsShown(amendments, contest, written),
    })),
    hash: contest.rulesHash ? hex(contest.rulesHash) : '',
    townKey: hex(await publicKeyOfTown(context.services.db, contest.town.id)),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  const frozenOn = data?.versions[0]?.frozenOn ?? ''
  return pageTags(words, words.contest.rules.title, words.contest.rules.frozen(frozenOn))
}

/** On the screen the rules in the reader's language; a bilingual town's print has them in both of its own. */
export default function RulesPage() {
  const { language, first, versions, ...page } = useLoaderData<typeof loader>()
  return versions.map(version => (
    <Speaking key={version.language} language={version.language} first={first}>
      <article
        lang={version.language}
        className={version.language === language ? 'max-w-3xl' : 'hidden max-w-3xl print:block'}
      >
        <RulesIn {...page} {...version} />
      </article>
    </Speaking>
  ))
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function RulesIn(page: Omit<Page, 'language' | 'first' | 'versions'> & Page['versions'][number]) {
  const { at, contestTitle, rules, steps, hash, townKey, frozenOn, call, amendments } = page
  const words = useWords().contest
  const address = useAddress()
  return (
    <>
      <PageHead
        back={{ href: address(addresses.contest(at)), name: contestTitle }}
        title={words.rules.title}
      >
        <p>{words.rules.frozen(frozenOn)}</p>
      </PageHead>
      <AmendmentList amendments={amendments} />
      <WhoMayEnter who={call.who} kinds={call.kinds} eligibility={rules.eligibility} />
      <Prizes prizes={call.prizes} />
      <OwnWords marked={call.rulesText} />
      <RulesText rules={rules} />
      <h2 className="mt-10 mb-3">{words.dates}</h2>
      <DateList steps={steps} />
      <ContactLine contact={call.contact} />
      <h2 className="mt-10 mb-2">{words.rules.hash}</h2>
      <p className="mb-2 text-soft">{words.rules.hashHelp}</p>
      <p className="pane p-3 font-mono text-sm break-all">{hash}</p>
      <h2 className="mt-10 mb-2">{words.rules.townKey}</h2>
      <p className="mb-2 text-soft">{words.rules.townKeyHelp}</p>
      <p className="pane p-3 font-mono text-sm break-all">{townKey}</p>
    </>
  )
}
