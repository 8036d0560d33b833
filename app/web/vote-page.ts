import { z } from 'zod'
import { publicEntries } from '#app/data/entry/entries.ts'
import { currentBallot } from '#app/data/vote/ballots.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import type { Rules } from '#app/domain/contest/rules.ts'
import { inGalleryOrder, orderOfMinute } from '#app/domain/entry/gallery-order.ts'
import { emailSchema } from '#app/domain/people/email-address.ts'
import { passageIn, textIn } from '#app/domain/town/local-text.ts'
import { type Choices, mayVote } from '#app/domain/vote/ballot.ts'
import { datesIn } from '#app/i18n/dates.ts'
import type { AppContext } from './context.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'
import { newRequestKey, textField } from './forms.ts'
import { publicLanguage } from './language.ts'
import { voterOf, voterStateOf } from './voter-cookie.ts'

export const firstVoteSchema = z.object({
  email: emailSchema,
  age: z.literal('on', { error: 'mustAgree' }),
})
export type FirstVote = z.input<typeof firstVoteSchema>
export const nextVoteSchema = z.object({
  requestKey: z.uuid(),
  replaces: z.string().optional(),
})

/** The choice in a form's fields: "choice-<category>" names an entry's number. */
export function choicesFrom(form: FormData, rules: Rules): Choices {
  const chosen = rules.categories.flatMap(({ key }) => {
    const number = entryNumberOf(textField(form, `choice-${key}`))
    return number === null ? [] : [[key, number] as const]
  })
  return Object.fromEntries(chosen)
}

/** What the voting page shows: the entries to choose from and where this browser stands. */
export async function votePage(request: Request, contest: Contest, context: AppContext) {
  const { db } = context.services
  const now = context.services.now()
  const language = publicLanguage(request, contest.town.languages)
  const page = {
    language,
    at: placeOf(contest),
    contestTitle: passageIn(contest.titles, language),
    privacyContact: contest.town.privacyContact,
    requestKey: newRequestKey(),
  }
  const state = await voterStateOf(request, context, contest)
  const voter = await voterOf(state, context, contest)
  const decision = mayVote(contest, voter?.codeSentAt ?? now, now)
  const entries = await publicEntries(db, contest.id)
  const ordered = inGalleryOrder(entries, contest.rulesHash ?? new Uint8Array(), orderOfMinute(now))
  const ballot = voter && (await currentBallot(db, voter))
  const asked = entryNumberOf(new URL(request.url).searchParams.get('entry') ?? undefined)
  const { categories } = contest.rules
  return {
    ...page,
    closed: decision.allowed ? null : decision.reason,
    verified: voter !== null,
    step: voter ? (ballot ? ('change' as const) : ('cast' as const)) : ('next' as const),
    replaces: ballot?.id ?? null,
    votedAt: ballot && datesIn(language, contest.town.timeZone).onDayAt(ballot.castAt),
    chosen: { ...ballot?.choices, ...state.choices, ...choiceOf(entries, asked) },
    categories: categories.map(({ key, names }) => ({
      key,
      name: categories.length > 1 ? textIn(names, language) : null,
      entries: ordered.filter(entry => entry.category === key),
    })),
  }
}

function choiceOf(
  entries: readonly { readonly number: number; readonly category: string }[],
  asked: number | null,
): Choices {
  const entry = entries.find(({ number }) => number === asked)
  return entry ? { [entry.category]: entry.number } : {}
}
