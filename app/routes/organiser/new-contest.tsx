import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type Answers, SevenQuestions } from '#app/components/contest/seven-questions.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { slugsOfTown } from '#app/data/contest/drafts.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import {
  awardsAsked,
  contestSchema,
  defaultIntros,
  defaultTitles,
  shortName,
  wordsAnswered,
} from '#app/web/contest-form.ts'
import { mendFields, newRequestKey, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { requireOrganiser } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { contactFrom } from '#app/web/settings/text-form.ts'

export const handle = { hydrate: true }

/** A new contest from seven answers; everything else has its defaults. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, town } = await requireOrganiser(request, params, context, 'contest.create')
  return {
    language: personalLanguage(request),
    answers: {
      who: wordsIn('sl').setup.defaultWho(town.nameGenitive),
      prizes: awardsAsked.map(award => ({ award })),
      members: 5,
      contact: { name: '', email: visit.person.email },
    },
    requestKey: newRequestKey(),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  const { visit, town } = await requireOrganiser(request, params, context, 'contest.create')
  const submission = parseForm(await readForm(request), contestSchema)
  if (submission.status !== 'success') return mendFields(submission)
  const { requestKey, holiday, members, card, paper, contact } = submission.value
  const day = dayOf(holiday)
  if (!day) throw new Error('The form let a missing day through')
  const answer = await createContest(services, {
    town,
    actorId: visit.person.id,
    requestKey,
    slug: shortName(holiday, await slugsOfTown(services.db, town.id)),
    titles: defaultTitles(town),
    intros: defaultIntros(town),
    holiday: day,
    preset: 'after-holiday',
    card,
    members,
    paperBallots: paper === 'yes',
    words: wordsAnswered(submission.value),
    contact: contactFrom(contact),
  })
  if (!answer.created) return refuse(submission, answer.reason)
  throw redirect(addresses.desk({ town: town.slug, contest: answer.slug }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, contest } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(contest.new.title) }]
}

export default function NewContest() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { contest: words, site } = useWords()
  const [form, fields] = useForm<Answers>({
    id: 'contest',
    lastResult: answer?.reply,
    defaultValue: page.answers,
  })
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={words.new.title}>
        <p>{words.new.lead}</p>
      </PageHead>
      {answer ? (
        <Notice tone="bad">
          {answer.refusal ? words.reasons[answer.refusal] : site.form.checkFields}
        </Notice>
      ) : null}
      <form method="post" {...getFormProps(form)}>
        <input type="hidden" name="requestKey" value={page.requestKey} />
        <SevenQuestions fields={fields} />
        <Button>{words.new.create}</Button>
      </form>
    </div>
  )
}
