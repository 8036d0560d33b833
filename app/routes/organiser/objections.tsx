import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DecisionForm } from '#app/components/result/decision-form.tsx'
import { ObjectionPane } from '#app/components/result/objections.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { useWords } from '#app/components/words.tsx'
import { objectionsForDesk } from '#app/data/result/objections.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { decideObjection } from '#app/use-cases/result/decide-objection.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** The objections to a result and the answers to them. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'objection.decide')
  const language = personalLanguage(request)
  const dates = datesIn(language, contest.town.timeZone)
  const at = { contestId: contest.id, townId: town.id }
  const objections = await objectionsForDesk(context.services.db, at)
  return {
    language,
    at: placeOf(contest),
    objections: objections.map(({ submittedAt, decidedAt, entry, ...objection }) => ({
      ...objection,
      shop: { number: entry.number ?? 0, name: entry.shopName },
      submittedAt: dates.onDayAt(submittedAt),
      decidedAt: decidedAt && dates.onDayAt(decidedAt),
    })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'objection.decide')
  const form = await readForm(request)
  const number = Number(textField(form, 'number'))
  const verdict = textField(form, 'verdict')
  const answer = textField(form, 'answer').slice(0, 4000)
  const typed = { number, verdict, answer }
  if (!['grant', 'refuse'].includes(verdict) || answer === '') {
    return data({ refusal: 'answer-missing' as const, typed }, { status: 400 })
  }
  const decided = await decideObjection(context.services, {
    townId: town.id,
    contestId: contest.id,
    actorId: visit.person.id,
    number,
    granted: verdict === 'grant',
    answer,
  })
  if (!decided.decided) return data({ refusal: decided.reason, typed }, { status: 409 })
  throw redirect(addresses.deskObjections(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, objection } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(objection.desk.title) }]
}

export default function ObjectionsOfDesk() {
  const { at, objections } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { objection: words, correction, entry } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.desk(at), name: entry.desk.back }}
        title={words.desk.title}
      />
      {objections.length === 0 ? <p className="mb-6">{words.desk.none}</p> : null}
      {objections.map(({ shop, ...objection }) => (
        <ObjectionPane key={objection.number} {...objection}>
          <p className="mt-3 text-soft">{words.desk.entry(shop.number, shop.name)}</p>
          {objection.granted === null || answer?.typed.number === objection.number ? (
            <DecisionForm
              number={objection.number}
              decided={objection.granted !== null}
              answer={answer?.typed.number === objection.number ? answer : undefined}
            />
          ) : null}
        </ObjectionPane>
      ))}
      <ButtonLink href={addresses.deskCorrection(at)} look="quiet">
        {correction.title}
      </ButtonLink>
    </div>
  )
}
