import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { SheetAnswer } from '#app/components/jury/sheet-said.tsx'
import { isRecusalReason, type RecusalRefusal } from '#app/domain/jury/recusal.ts'
import { isWayAside } from '#app/domain/jury/round.ts'
import type { Marks, SheetRefusal } from '#app/domain/jury/scoring.ts'
import { recuse } from '#app/use-cases/jury/recuse.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { setAside } from '#app/use-cases/jury/set-aside.ts'
import { writeNote } from '#app/use-cases/jury/write-note.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { readSheetForm } from '#app/web/sheet-form.ts'
import { seatAndEntry } from './sheet-page.server.ts'

type Seat = Awaited<ReturnType<typeof seatAndEntry>>
type Services = ActionFunctionArgs['context']['services']

/** What a juror sends from the page of an entry: marks, a note, setting it aside, stepping aside. */
export async function actOnSheet(args: ActionFunctionArgs) {
  const seat = await seatAndEntry(args)
  const { services } = args.context
  const form = await readForm(args.request)
  const intent = form.get('intent')
  if (intent === 'recuse') return stepAside(services, seat, form)
  if (intent === 'note') return note(services, seat, form)
  if (isWayAside(intent) || intent === 'clear') {
    const { contest, juror, entry, visit } = seat
    const how = intent === 'clear' ? null : intent
    const request = { contest, juror, entry, actorId: visit.person.id, how }
    const answer = await setAside(services, request)
    return answer.done ? done('aside') : refused(answer.reason)
  }
  return marks(services, seat, form)
}

async function marks(services: Services, { contest, juror, entry }: Seat, form: FormData) {
  const read = readSheetForm(form, contest.rules)
  if (!read) throw new Response(null, { status: 400 })
  const answer = await saveSheet(services, { contest, juror, entry, ...read })
  return answer.saved ? done('marks') : refused(answer.reason, read.marks)
}

async function note(services: Services, { juror, entry }: Seat, form: FormData) {
  const text = textField(form, 'note').slice(0, 2000)
  await writeNote(services, { jurorId: juror.id, entryId: entry.id, text })
  return done('note')
}

async function stepAside(services: Services, seat: Seat, form: FormData) {
  const { contest, juror, entry, visit } = seat
  const reason = form.get('reason')
  if (!isRecusalReason(reason)) {
    const answer: SheetAnswer = { done: null, problem: 'reason-unchosen' }
    return data(answer, { status: 400 })
  }
  const answer = await recuse(services, {
    townId: contest.town.id,
    contestId: contest.id,
    actorId: visit.person.id,
    member: juror.member,
    entry,
    reason,
  })
  return answer.recused ? done('recusal') : refused(answer.reason)
}

function done(what: 'marks' | 'note' | 'aside' | 'recusal') {
  const answer: SheetAnswer = { done: what }
  return data(answer)
}

/** A refusal keeps the marks that were given. */
function refused(refusal: SheetRefusal | RecusalRefusal, given?: Marks) {
  const answer: SheetAnswer = { done: null, refusal, ...(given ? { marks: given } : {}) }
  return data(answer, { status: 409 })
}
