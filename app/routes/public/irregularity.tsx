import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReportForm } from '#app/components/contest/report-form.tsx'
import { ReportReceived } from '#app/components/contest/report-received.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { Notice } from '#app/components/ui/notice.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { instantOfKey, mayReport } from '#app/domain/contest/irregularity-report.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { reportIrregularity } from '#app/use-cases/contest/report-irregularity.ts'
import { mendFields, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { mayReportFrom } from '#app/web/limits.ts'
import { reportSchema } from '#app/web/report-form.ts'

/** "Prijavite nepravilnost": anybody may say that something is not right. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now, random } = context.services
  const contest = await contestOfPage(params, context)
  const language = publicLanguage(request, contest.town.languages)
  const entries = await publicEntries(db, contest.id)
  return {
    language,
    at: placeOf(contest),
    contestTitle: passageIn(contest.titles, language),
    requestKey: random.uuid(now()),
    entries: entries.map(({ number, shopName }) => ({ number, shopName })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  const contest = await contestOfPage(params, context)
  const submission = parseForm(await readForm(request), reportSchema)
  if (submission.status !== 'success') return mendFields(submission)
  const { requestKey, trap, said, entry, email } = submission.value
  const decision = mayReport({ shownAt: instantOfKey(requestKey), trap }, services.now())
  if (!decision.allowed) return refuse(submission, decision.reason, 400)
  if (!(await mayReportFrom(context.network))) return refuse(submission, 'too-many' as const, 429)
  const entries = await publicEntries(services.db, contest.id)
  const report = { contest, requestKey, said, email: email ?? null }
  const entryNumber = entries.find(({ number }) => number === entry)?.number ?? null
  const { number } = await reportIrregularity(services, { ...report, entryNumber })
  return data({ reply: undefined, refusal: null, received: number })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const words = wordsIn(page?.language ?? 'sl')
  const { title, lead } = words.irregularity
  return pageTags(words, `${title} · ${page?.contestTitle.text ?? ''}`, lead)
}

export default function Irregularity() {
  const { at, contestTitle, requestKey, entries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().irregularity
  const address = useAddress()
  if (answer && 'received' in answer) return <ReportReceived at={at} number={answer.received} />
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: address(addresses.contest(at)), name: contestTitle }}
        title={words.title}
      >
        <p>{words.lead}</p>
      </PageHead>
      {answer?.refusal ? <Notice tone="bad">{words.reasons[answer.refusal]}</Notice> : null}
      <ReportForm requestKey={requestKey} entries={entries} reply={answer?.reply} />
    </div>
  )
}
