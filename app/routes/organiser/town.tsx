import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { TownColours } from '#app/components/town/town-colours.tsx'
import { TownMunicipality, TownNames } from '#app/components/town/town-names.tsx'
import { TownPlace } from '#app/components/town/town-place.tsx'
import { Button, ButtonLink } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { languages } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { saveTown } from '#app/use-cases/town/save-town.ts'
import { mendFields, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { requireOrganiser } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import {
  coloursShown,
  europeanZones,
  settingsFrom,
  type TownForm,
  townSchema,
  townTyped,
} from '#app/web/town-form.ts'

export const handle = { hydrate: true }

/** What the town is called, its clock, its languages and its colours. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town } = await requireOrganiser(request, params, context, 'town.edit')
  return {
    language: personalLanguage(request),
    slug: town.slug,
    townName: town.name,
    typed: townTyped(town),
    shown: coloursShown(town),
    zones: europeanZones(),
    languages: languages.map(language => {
      return { language, name: wordsIn(language).site.languageName }
    }),
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town } = await requireOrganiser(request, params, context, 'town.edit')
  const submission = parseForm(await readForm(request), townSchema)
  if (submission.status !== 'success') return mendFields(submission)
  const settings = settingsFrom(submission.value)
  const act = { townId: town.id, actorId: visit.person.id, settings }
  const answer = await saveTown(context.services, act)
  if (!answer.saved) return refuse(submission, answer.reason)
  throw redirect(`${addresses.deskTown(town.slug)}?saved`)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, town } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(town.title) }]
}

export default function DeskTown() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { town: words, statements, contest, site } = useWords()
  const [form, fields] = useForm<TownForm>({
    id: 'town',
    lastResult: answer?.reply,
    defaultValue: page.typed,
  })
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
      <form method="post" action={addresses.deskTown(page.slug)} {...getFormProps(form)}>
        <h2 className="mb-2">{words.names}</h2>
        <TownNames fields={fields} />
        <TownMunicipality fields={fields} />
        <p className="mb-3">{words.controller}</p>
        <ButtonLink href={addresses.deskStatements(page.slug)} look="quiet">
          {statements.desk.link}
        </ButtonLink>
        <h2 className="mt-10 mb-2">{words.place}</h2>
        <TownPlace
          fields={fields}
          others={fields.others.getFieldset()}
          languages={page.languages}
          zones={page.zones}
        />
        <h2 className="mt-10 mb-2">{words.colours}</h2>
        <TownColours fields={fields} shown={page.shown} />
        <Button>{words.save}</Button>
      </form>
    </div>
  )
}
