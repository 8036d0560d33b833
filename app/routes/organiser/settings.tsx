import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SettingsBody } from '#app/components/settings/settings-body.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { Tabs } from '#app/components/ui/tabs.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses, settingsSections } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { saveSettings } from '#app/use-cases/contest/save-settings.ts'
import { readForm } from '#app/web/forms.ts'
import { notFound, requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { readSection, sectionShown } from '#app/web/settings/sections.ts'
import { languagesAsked } from '#app/web/typed-fields.ts'

export const handle = { hydrate: true }

/** A draft's settings, a section at an address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'contest.edit')
  const section = sectionOf(params)
  const language = personalLanguage(request)
  return {
    ...sectionShown(section, contest),
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    frozen: contest.callPublishedAt !== null,
    holiday: contest.holiday,
    criteria: contest.rules.criteria.map(({ key, names }) => {
      return { key, name: textIn(names, language) || key }
    }),
    languages: languagesAsked(town).map(spoken => {
      return { language: spoken, name: wordsIn(spoken).site.languageName }
    }),
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'contest.edit')
  const section = sectionOf(params)
  const read = readSection(section, await readForm(request), contest)
  if (read.changes === null) {
    const { reply, toMend } = read
    return data({ reply, toMend, refusal: null }, { status: toMend ? 400 : 200 })
  }
  const draft = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  const answer = await saveSettings(context.services, { ...draft, changes: read.changes })
  if (!answer.saved) {
    return data({ reply: read.reply, toMend: false, refusal: answer.reason }, { status: 409 })
  }
  throw redirect(`${addresses.settings(placeOf(contest), section)}?saved`)
}

function sectionOf({ section }: LoaderFunctionArgs['params']) {
  const known = settingsSections.find(name => name === section)
  if (!known) throw notFound()
  return known
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, setup } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(setup.sections[page?.section ?? 'text']) }]
}

export default function Settings() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { setup, contest, site } = useWords()
  const { at, section } = page
  const tabs = settingsSections.map(name => {
    return {
      href: addresses.settings(at, name),
      name: setup.sections[name],
      now: name === section,
    }
  })
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead back={{ href: addresses.desk(at), name: page.title }} title={setup.settings.title}>
        <p>{page.frozen ? setup.settings.frozen : setup.settings.lead}</p>
      </PageHead>
      {page.frozen ? (
        <ButtonLink href={addresses.desk(at)}>{setup.settings.backToDesk}</ButtonLink>
      ) : (
        <>
          <Tabs label={setup.settings.title} tabs={tabs} />
          {page.saved && !answer ? <Notice tone="good">{setup.settings.saved}</Notice> : null}
          {answer?.refusal ? <Notice tone="bad">{contest.reasons[answer.refusal]}</Notice> : null}
          {answer?.toMend ? <Notice tone="bad">{site.form.checkFields}</Notice> : null}
          <SettingsBody page={page} reply={answer?.reply} />
        </>
      )}
    </div>
  )
}
