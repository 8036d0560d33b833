import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { UndeliveredLetters } from '#app/components/contest/undelivered-letters.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { undeliveredLetters } from '#app/data/mail/undelivered.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { mailTroubleOf } from '#app/domain/mail/trouble.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { resendMail } from '#app/use-cases/mail/resend-mail.ts'
import { isId, readForm, textField } from '#app/web/forms.ts'
import { notFound, requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** Letters of a contest that did not leave, to whom and why, without an address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'contest.view-desk')
  const { db, now } = context.services
  const language = personalLanguage(request)
  const dates = datesIn(language, town.timeZone)
  const at = { contestId: contest.id, townId: town.id }
  const { letters, toVoters } = await undeliveredLetters(db, at, now())
  const again = Number(new URL(request.url).searchParams.get('again'))
  return {
    language,
    at: placeOf(contest),
    again: Number.isInteger(again) && again > 0 && again <= 1000 ? again : null,
    toVoters,
    letters: letters.map(({ id, kind, dueAt, lastError, about }) => {
      return { id, kind, about, since: dates.short(dueAt), trouble: mailTroubleOf(lastError) }
    }),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'mail.resend')
  const mailId = textField(await readForm(request), 'mail')
  if (mailId !== '' && !isId(mailId)) throw notFound()
  const act = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  const again = await resendMail(context.services, { ...act, mailId: mailId || null })
  throw redirect(`${addresses.deskMail(placeOf(contest))}?again=${again}`)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, undelivered } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(undelivered.title) }]
}

export default function MailOfDesk() {
  const { at, again, letters, toVoters } = useLoaderData<typeof loader>()
  const { undelivered: words, entry } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead back={{ href: addresses.desk(at), name: entry.desk.back }} title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      {again === null ? null : <Notice tone="good">{words.again(again)}</Notice>}
      <UndeliveredLetters at={at} letters={letters} />
      {toVoters > 0 ? <p className="my-6 max-w-prose">{words.toVoters(toVoters)}</p> : null}
    </div>
  )
}
