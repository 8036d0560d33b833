import { raisePublicVersionsOfTown } from '#app/data/contest/contests.ts'
import { savePlanOfTown } from '#app/data/town/plans.ts'
import type { PlanProblem } from '#app/domain/map/plan.ts'
import { readPlan } from '#app/domain/map/plan-schema.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type PlanSaved =
  | { readonly saved: true }
  | { readonly saved: false; readonly problem: PlanProblem }

/** Takes a GeoJSON text as the town's plan; an empty one takes the plan away. */
export async function savePlan(
  services: Services,
  request: { readonly townId: string; readonly actorId: string; readonly text: string },
): Promise<PlanSaved> {
  const { townId, actorId, text } = request
  const read = text.trim() === '' ? null : readPlan(text)
  if (read && !read.ok) return { saved: false, problem: read.problem }
  const plan = read?.plan ?? null
  await services.db.$transaction(async tx => {
    await savePlanOfTown(tx, townId, plan)
    await raisePublicVersionsOfTown(tx, townId)
    await record(services, tx, {
      townId,
      actorId,
      action: plan ? 'town.plan-saved' : 'town.plan-removed',
      subjectId: townId,
      details: { features: plan?.features.length ?? 0 },
    })
  })
  return { saved: true }
}
