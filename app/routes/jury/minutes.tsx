import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button, ButtonLink } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { signMinutes } from '#app/use-cases/jury/sign-minutes.ts'
import { requireJuror } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** Where the chair reads and signs the minutes. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest } = await requireJuror(request, params, context, 'jury.lead')
  const language = personalLanguage(request)
  const { minutesSignedAt, town } = contest
  return {
    language,
    at: placeOf(contest),
    counted: contest.countedAt !== null,
    signed: minutesSignedAt && datesIn(language, town.timeZone).onDayAt(minutesSignedAt),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, contest } = await requireJuror(request, params, context, 'jury.lead')
  const answer = await signMinutes(context.services, {
    townId: contest.town.id,
    contestId: contest.id,
    actorId: visit.person.id,
  })
  if (!answer.done) return data({ refusal: answer.reason }, { status: 409 })
  throw redirect(addresses.juryMinutes(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, minutes } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(minutes.title) }]
}

export default function Minutes() {
  const { at, counted, signed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { jury, minutes: words } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.juryContest(at), name: jury.sheet.back }}
        title={words.title}
      >
        <p>{words.page.lead}</p>
      </PageHead>
      {answer?.refusal ? <Notice tone="bad">{words.reasons[answer.refusal]}</Notice> : null}
      {counted ? (
        <p className="mb-6">
          <ButtonLink href={addresses.juryMinutesFile(at)} look="quiet">
            {words.page.open}
          </ButtonLink>
        </p>
      ) : (
        <Notice>{words.page.notYet}</Notice>
      )}
      {signed ? <Notice tone="good">{words.page.signed(signed)}</Notice> : null}
      {counted && !signed ? (
        <form method="post">
          <p className="mb-3">{words.page.signHelp}</p>
          <Button>{words.page.sign}</Button>
        </form>
      ) : null}
    </div>
  )
}
