import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { TextField } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { confirmTestLetter, sendTestLetter } from '#app/use-cases/contest/test-mail.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

/** Whether mail arrives: a letter to oneself whose digits are typed in here. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'contest.edit')
  const language = personalLanguage(request)
  const { mailTestedAt } = contest
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    email: visit.person.email,
    sent: new URL(request.url).searchParams.has('sent'),
    testedAt: mailTestedAt && datesIn(language, town.timeZone).onDayAt(mailTestedAt),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'contest.edit')
  const form = await readForm(request)
  const asked = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  const page = addresses.testLetter(placeOf(contest))
  const intent = textField(form, 'intent')
  if (intent !== 'send' && intent !== 'confirm') throw new Response(null, { status: 400 })
  const typed = textField(form, 'code')
  const answer =
    intent === 'send'
      ? await sendTestLetter(context.services, asked)
      : await confirmTestLetter(context.services, { ...asked, typed })
  if (!answer.done) return data({ refusal: answer.reason, typed }, { status: 409 })
  throw redirect(intent === 'send' ? `${page}?sent` : page)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, setup } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(setup.testLetter.title) }]
}

export default function TestLetter() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { testLetter: words, reasons } = useWords().setup
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead back={{ href: addresses.desk(page.at), name: page.title }} title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      {page.testedAt ? <Notice tone="good">{words.done(page.testedAt)}</Notice> : null}
      {page.sent && !answer ? <Notice>{words.sentTo(page.email)}</Notice> : null}
      {answer ? <Notice tone="bad">{reasons[answer.refusal]}</Notice> : null}
      <form method="post" className="my-6" action={addresses.testLetter(page.at)}>
        <Button name="intent" value="send" look={page.sent ? 'quiet' : 'main'}>
          {words.send}
        </Button>
      </form>
      <form method="post" className="pane p-5" action={addresses.testLetter(page.at)}>
        <TextField
          field={{ id: 'code', name: 'code' }}
          label={words.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          defaultValue={answer?.typed}
          required
        />
        <Button name="intent" value="confirm">
          {words.confirm}
        </Button>
      </form>
    </div>
  )
}
