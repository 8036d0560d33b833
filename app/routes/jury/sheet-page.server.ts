import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicEntries, publicEntry } from '#app/data/entry/entries.ts'
import { marksOfAll } from '#app/data/jury/others-marks.ts'
import { recusalOf } from '#app/data/jury/recusals.ts'
import { asideOf, noteOf } from '#app/data/jury/round.ts'
import { sheetOf } from '#app/data/jury/sheets.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'
import { mayRecuse } from '#app/domain/jury/recusal.ts'
import { mayScore, progressOf } from '#app/domain/jury/scoring.ts'
import { newRequestKey } from '#app/web/forms.ts'
import { notFound, requireJuror } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

/** A juror's seat and the entry of the address; nothing before the declaration. */
export async function seatAndEntry({ request, params, context }: LoaderFunctionArgs) {
  const seat = await requireJuror(request, params, context, 'jury.score')
  const number = entryNumberOf(params.number)
  const seen = seat.juror.declaredAt !== null && number !== null
  const entry = seen ? await publicEntry(context.services.db, seat.contest.id, number) : null
  if (!entry) throw notFound()
  return { ...seat, entry }
}

/** All that a juror's page of one entry shows. */
export async function sheetPage(args: LoaderFunctionArgs) {
  const { contest, juror, entry } = await seatAndEntry(args)
  const { db, now } = args.context.services
  const at = { jurorId: juror.id, entryId: entry.id }
  const state = stateAt(contest, now())
  const recusal = await recusalOf(db, at)
  const seat = { ...juror, recused: recusal !== null }
  const scoring = mayScore(state, seat, contest.judgingOpenAt, now())
  const { marks, revision } = await sheetOf(db, at)
  const others = await publicEntries(db, contest.id)
  return {
    language: personalLanguage(args.request),
    at: placeOf(contest),
    rules: contest.rules,
    entry,
    marks,
    revision,
    progress: progressOf(contest.rules, marks),
    marked: Object.keys(marks).length > 0,
    refusal: scoring.allowed ? null : scoring.reason,
    recusal,
    mayRecuse: mayRecuse(state, seat).allowed,
    aside: await asideOf(db, at),
    note: await noteOf(db, at),
    panel: await marksOfAll(db, { ...at, now: now() }),
    previous: others.findLast(({ number }) => number < entry.number)?.number ?? null,
    next: others.find(({ number }) => number > entry.number)?.number ?? null,
    mutationId: newRequestKey(),
  }
}
