import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import boardScript from '#app/browser/plan-board.ts?worker&url'
import mapStyles from '#app/components/map/map.css?url'
import { PlanBoard } from '#app/components/map/plan-board.tsx'
import { PlanForm } from '#app/components/map/plan-form.tsx'
import { PlanProblemNotice } from '#app/components/map/plan-problem.tsx'
import { TownMap } from '#app/components/map/town-map.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placesOfTown } from '#app/data/entry/places.ts'
import { planOfTown } from '#app/data/town/plans.ts'
import { drawMap, placesOfPlan } from '#app/domain/map/drawing.ts'
import { textOfPlan } from '#app/domain/map/plan.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { savePlan } from '#app/use-cases/town/save-plan.ts'
import { requireOrganiser } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { readPlanForm } from '#app/web/plan-form.ts'

/** The drawing board is a script of the page's own; the form works without it. */
export const handle = { ownScripts: true }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mapStyles }]

/** A town's plan, on which the maps of its contests put their numbers. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town } = await requireOrganiser(request, params, context, 'town.draw-plan')
  const { db } = context.services
  const plan = await planOfTown(db, town.id)
  const places = await placesOfTown(db, town.id)
  return {
    language: personalLanguage(request),
    townName: town.name,
    features: plan?.features.length ?? 0,
    text: plan ? textOfPlan(plan) : '',
    drawing: plan ? drawMap([], [], plan) : null,
    places,
    isSomewhere: places.length > 0 || placesOfPlan(plan).length > 0,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town } = await requireOrganiser(request, params, context, 'town.draw-plan')
  const text = await readPlanForm(request)
  if (text === null) {
    const problem = { reason: 'plan-too-large' as const, feature: null }
    return data({ problem, text: '' }, { status: 413 })
  }
  const actorId = visit.person.id
  const answer = await savePlan(context.services, { townId: town.id, actorId, text })
  if (!answer.saved) return data({ problem: answer.problem, text }, { status: 400 })
  throw redirect(addresses.plan(town.slug))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, map } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(map.plan.title(page?.townName ?? '')) }]
}

export default function PlanPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { contest, map } = useWords()
  const words = map.plan
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        back={{ href: addresses.organiser(), name: contest.desk.title }}
        title={words.title(page.townName)}
      />
      <p className="mb-4 max-w-prose">{words.lead}</p>
      {answer ? <PlanProblemNotice problem={answer.problem} /> : null}
      <p className="mb-4 font-semibold">
        {page.features === 0 ? words.none : words.features(page.features)}
      </p>
      <noscript>
        {page.drawing ? (
          <TownMap drawing={page.drawing} title={words.drawing} entries={[]} />
        ) : null}
      </noscript>
      {page.isSomewhere ? <PlanBoard places={page.places} /> : <Notice>{words.nowhere}</Notice>}
      <PlanForm text={answer?.text || page.text} />
      <script type="module" src={boardScript} />
    </div>
  )
}
