import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { placeOf } from '#app/domain/contest/contest.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { JuryRefusal } from '#app/i18n/messages/sl/jury.ts'
import type { ChairAct } from '#app/use-cases/jury/chair-act.ts'
import { recogniseEntry } from '#app/use-cases/jury/recognise-entry.ts'
import { removeJuror } from '#app/use-cases/jury/remove-juror.ts'
import { reopenSheets } from '#app/use-cases/jury/reopen-sheets.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { requireJuror } from '#app/web/guards.ts'

type Services = ActionFunctionArgs['context']['services']

/** What was sent in vain and why, or what is missing in it. */
export type ChairAnswer = {
  readonly refusal: JuryRefusal | null
  readonly about?: { readonly intent: string; readonly member: number; readonly reason: string }
  readonly recognition?: { readonly number: number; readonly reasons: LocalText }
}

/** What the chair does: give sheets back, remove a juror, recognise an entry or take that back. */
export async function actAsChair({ request, params, context }: ActionFunctionArgs) {
  const { visit, contest } = await requireJuror(request, params, context, 'jury.lead')
  const form = await readForm(request)
  const act = { townId: contest.town.id, contestId: contest.id, actorId: visit.person.id }
  const intent = form.get('intent')
  const answer =
    intent === 'reopen' || intent === 'remove'
      ? await decideAboutJuror(context.services, act, { form, intent })
      : await recognise(context.services, act, { form, languages: contest.town.languages })
  if (answer === null) throw redirect(addresses.juryChair(placeOf(contest)))
  return data(answer, { status: answer.refusal === null ? 400 : 409 })
}

async function decideAboutJuror(
  services: Services,
  act: ChairAct,
  { form, intent }: { readonly form: FormData; readonly intent: 'reopen' | 'remove' },
): Promise<ChairAnswer | null> {
  const member = entryNumberOf(textField(form, 'member')) ?? 0
  const reason = textField(form, 'reason').slice(0, 500)
  const about = { intent, member, reason }
  if (reason === '') return { refusal: null, about }
  const decide = intent === 'reopen' ? reopenSheets : removeJuror
  const answer = await decide(services, { ...act, member, reason })
  return answer.done ? null : { refusal: answer.reason, about }
}

async function recognise(
  services: Services,
  act: ChairAct,
  { form, languages }: { readonly form: FormData; readonly languages: readonly string[] },
): Promise<ChairAnswer | null> {
  const intent = form.get('intent')
  const number = entryNumberOf(textField(form, 'number'))
  if (number === null || (intent !== 'recognise' && intent !== 'take-back')) {
    throw new Response(null, { status: 400 })
  }
  const reasons: LocalText = Object.fromEntries(
    languages
      .map(language => [language, textField(form, `reason-${language}`).slice(0, 1000)])
      .filter(([, text]) => text !== ''),
  )
  const recognition = { number, reasons }
  const missing = intent === 'recognise' && Object.keys(reasons).length === 0
  if (missing) return { refusal: null, recognition }
  const given = { ...act, number, reasons: intent === 'recognise' ? reasons : null }
  const answer = await recogniseEntry(services, given)
  return answer.done ? null : { refusal: answer.reason, recognition }
}
