import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReportPane } from '#app/components/contest/report-pane.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { useWords } from '#app/components/words.tsx'
import { reportsForDesk } from '#app/data/contest/irregularity-reports.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { handleReport } from '#app/use-cases/contest/handle-report.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** What people reported as irregular, and what came of it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'report.handle')
  const language = personalLanguage(request)
  const dates = datesIn(language, contest.town.timeZone)
  const at = { contestId: contest.id, townId: town.id }
  const reports = await reportsForDesk(context.services.db, at)
  return {
    language,
    at: placeOf(contest),
    reports: reports.map(report => ({
      ...report,
      receivedAt: dates.onDayAt(report.receivedAt),
      handledAt: report.handledAt && dates.onDayAt(report.handledAt),
    })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'report.handle')
  const form = await readForm(request)
  const number = Number(textField(form, 'number'))
  const note = textField(form, 'note').slice(0, 2000)
  const typed = { number, note }
  if (note === '') return data({ refusal: 'required' as const, typed }, { status: 400 })
  const handled = await handleReport(context.services, {
    townId: town.id,
    contestId: contest.id,
    actorId: visit.person.id,
    number,
    note,
  })
  if (!handled.handled) return data({ refusal: handled.reason, typed }, { status: 409 })
  throw redirect(addresses.deskReports(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, irregularity } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(irregularity.desk.title) }]
}

export default function ReportsOfDesk() {
  const { at, reports } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { irregularity: words, entry } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.desk(at), name: entry.desk.back }}
        title={words.desk.title}
      />
      {reports.length === 0 ? <p>{words.desk.none}</p> : null}
      {reports.map(report => (
        <ReportPane
          key={report.number}
          report={report}
          answer={answer?.typed.number === report.number ? answer : undefined}
        />
      ))}
    </div>
  )
}
