import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChairReport } from '#app/components/jury/chair-report.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { juryNames } from '#app/data/jury/jurors.ts'
import { findResult } from '#app/data/result/results.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireJuror } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** The chair's report on a published result; no other juror finds it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest } = await requireJuror(request, params, context, 'jury.view-report')
  const { db } = context.services
  const published = await findResult(db, contest.id)
  const page = { language: personalLanguage(request), at: placeOf(contest) }
  if (!published) return { ...page, report: null }
  const jury = await juryNames(db, contest.id)
  const entries = await allNumberedEntries(db, contest.id)
  return {
    ...page,
    report: {
      result: shownFileSchema.parse(JSON.parse(published.file)).payload.result,
      rules: contest.rules,
      members: jury.map(({ member, name }) => [member, name] as const),
      names: entries.map(({ number, shopName }) => [number, shopName] as const),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, jury } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(jury.report.title) }]
}

export default function ReportPage() {
  const { at, report } = useLoaderData<typeof loader>()
  const { jury, recount } = useWords()
  const members = new Map(report?.members)
  const names = new Map(report?.names)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.juryContest(at), name: jury.report.back }}
        title={jury.report.title}
      >
        <p>{jury.report.lead}</p>
      </PageHead>
      {report ? (
        <ChairReport
          result={report.result}
          rules={report.rules}
          memberName={member => members.get(member) ?? jury.member(member)}
          nameOf={number => names.get(number) ?? recount.entryNumber(number)}
        />
      ) : (
        <Notice>{jury.report.notYet}</Notice>
      )}
    </div>
  )
}
