import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Photo } from '#app/components/entry/photo.tsx'
import { EntryNumber } from '#app/components/entry/shop-window.tsx'
import { SheetForm } from '#app/components/jury/sheet-form.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { publicEntries, publicEntry } from '#app/data/entry/entries.ts'
import { sheetsOfJuror } from '#app/data/jury/sheets.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayScore, progressOf } from '#app/domain/jury/scoring.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'
import { newRequestKey, readForm } from '#app/web/forms.ts'
import { notFound, requireJuror } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { answerSheet, readSheetForm } from '#app/web/sheet-form.ts'

export const handle = { hydrate: true }

/** Also after a refusal: the sheet then shows what has been saved by now, and is sent on top of that. */
export const shouldRevalidate = () => true

/** A juror's score sheet for one entry. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context.services
  const { contest, juror, entry } = await seatAndEntry({ request, params, context })
  const now = context.services.now()
  const decision = mayScore(stateAt(contest, now), juror, contest.judgingOpenAt, now)
  const sheets = await sheetsOfJuror(db, juror.id)
  const sheet = sheets.find(({ entryId }) => entryId === entry.id)
  const following = (await publicEntries(db, contest.id)).find(
    ({ number }) => number > entry.number,
  )
  return {
    language: personalLanguage(request),
    at: placeOf(contest),
    rules: contest.rules,
    entry,
    marks: sheet?.marks ?? {},
    revision: sheet?.revision ?? 0,
    progress: progressOf(contest.rules, sheet?.marks ?? {}),
    refusal: decision.allowed ? null : decision.reason,
    next: following?.number ?? null,
    mutationId: newRequestKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { contest, juror, entry } = await seatAndEntry(args)
  const form = readSheetForm(await readForm(args.request), contest.rules)
  if (!form) throw new Response(null, { status: 400 })
  const sheet = { contest, juror, entry, ...form }
  const saved = await saveSheet(args.context.services, sheet)
  return answerSheet(saved, form.marks)
}

async function seatAndEntry({ request, params, context }: LoaderFunctionArgs) {
  const { contest, juror } = await requireJuror(request, params, context, 'jury.score')
  const number = entryNumberOf(params.number)
  const seen = juror.declaredAt !== null && number !== null
  const entry = seen ? await publicEntry(context.services.db, contest.id, number) : null
  if (!entry) throw notFound()
  return { contest, juror, entry }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { number, shopName } = data.entry
  return [{ title: wordsIn(data.language).site.pageTitle(`${number} ${shopName}`) }]
}

export default function Sheet() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().jury
  const { at, entry } = page
  const unsaved = answer?.saved === false && answer.reason !== 'sheet-changed-meanwhile'
  const marks = unsaved ? answer.marks : page.marks
  return (
    <div className="mx-auto max-w-2xl">
      <p className="mb-3">
        <Link to={addresses.juryContest(at)} className="inline-flex min-h-11 items-center">
          ← {words.sheet.back}
        </Link>
      </p>
      <h1 className="mb-2 text-3xl">{entry.shopName}</h1>
      <p className="mb-4">
        {entry.trade} · {entry.street} {entry.houseNumber}
      </p>
      <div className="window mb-8">
        <Photo entry={entry} first sizes="(min-width: 48rem) 42rem, 100vw" />
        <EntryNumber number={entry.number} />
      </div>
      {page.refusal ? <Notice>{words.reasons[page.refusal]}</Notice> : null}
      {answer?.saved === true ? (
        <Notice tone="good">
          {page.progress === 'complete' ? words.sheet.saved : words.sheet.savedPartly}
        </Notice>
      ) : null}
      {answer?.saved === false ? <Notice tone="bad">{words.reasons[answer.reason]}</Notice> : null}
      <SheetForm key={page.revision} {...page} marks={marks} locked={page.refusal !== null} />
      {page.next ? (
        <p className="mt-4">
          <Link
            to={addresses.sheet(at, page.next)}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {words.sheet.next} →
          </Link>
        </p>
      ) : null}
    </div>
  )
}
