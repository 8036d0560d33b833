import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AccessibilityFields, PrivacyFields } from '#app/components/town/statements-form.tsx'
import { StatementList } from '#app/components/town/statement-links.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { statementsOf } from '#app/data/town/statements.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { gapsIn } from '#app/domain/town/statements.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { saveStatements } from '#app/use-cases/town/save-statements.ts'
import { mendFields, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { requireOrganiser } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import {
  type StatementsForm,
  statementsFrom,
  statementsSchema,
  statementsTyped,
} from '#app/web/statements-form.ts'

export const handle = { hydrate: true }

/** What the municipality states on its pages about accessibility and privacy, and what it has yet to. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town } = await requireOrganiser(request, params, context, 'town.state')
  const statements = await statementsOf(context.services.db, town.id)
  return {
    language: personalLanguage(request),
    town: town.slug,
    townName: town.name,
    languages: town.languages.map(spoken => ({
      language: spoken,
      name: wordsIn(spoken).site.languageName,
    })),
    typed: statementsTyped(statements),
    gaps: gapsIn(statements),
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town } = await requireOrganiser(request, params, context, 'town.state')
  const submission = parseForm(await readForm(request), statementsSchema)
  if (submission.status !== 'success') return mendFields(submission)
  const statements = statementsFrom(submission.value)
  const act = { town, actorId: visit.person.id, statements }
  const answer = await saveStatements(context.services, act)
  if (!answer.saved) return refuse(submission, answer.reason)
  throw redirect(`${addresses.deskStatements(town.slug)}?saved`)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, statements } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(statements.desk.title) }]
}

export default function DeskStatements() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { statements, contest, site } = useWords()
  const words = statements.desk
  const [form, fields] = useForm<StatementsForm>({
    id: 'statements',
    lastResult: answer?.reply,
    defaultValue: page.typed,
  })
  const texts = fields.accessibilityExceptions.getFieldset()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        back={{ href: addresses.organiser(), name: contest.desk.title }}
        title={`${words.title}: ${page.townName}`}
      >
        <p>{words.lead}</p>
      </PageHead>
      {page.saved && !answer ? <Notice tone="good">{words.saved}</Notice> : null}
      {answer ? (
        <Notice tone="bad">
          {answer.refusal ? words.reasons[answer.refusal] : site.form.checkFields}
        </Notice>
      ) : null}
      <h2 className="mb-2">{words.todo}</h2>
      {page.gaps.length === 0 ? <p>{words.complete}</p> : null}
      <ul className="mb-6 list-disc pl-6">
        {page.gaps.map(gap => (
          <li key={gap}>{words.gaps[gap]}</li>
        ))}
      </ul>
      <form method="post" action={addresses.deskStatements(page.town)} {...getFormProps(form)}>
        <h2 className="mb-2">{words.privacy}</h2>
        <PrivacyFields fields={fields} />
        <h2 className="mt-10 mb-2">{words.accessibility}</h2>
        <AccessibilityFields
          fields={fields}
          exceptions={page.languages.map(spoken => ({ ...spoken, field: texts[spoken.language] }))}
        />
        <Button>{words.save}</Button>
      </form>
      <p className="mt-8">{words.look}</p>
      <StatementList town={page.town} />
    </div>
  )
}
