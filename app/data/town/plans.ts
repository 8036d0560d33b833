import { Prisma } from '#prisma'
import type { Plan } from '#app/domain/map/plan.ts'
import { planSchema } from '#app/domain/map/plan-schema.ts'
import type { Db } from '../db.ts'

/** A town's plan, if it has one. */
export async function planOfTown(db: Db, townId: string): Promise<Plan | null> {
  const { plan } = await db.town.findUniqueOrThrow({
    where: { id: townId },
    select: { plan: true },
  })
  return plan === null ? null : planSchema.parse(plan)
}

/** Puts a plan in place of the one before; null takes it away. */
export async function savePlanOfTown(db: Db, townId: string, plan: Plan | null): Promise<void> {
  await db.town.update({
    where: { id: townId },
    data: { plan: plan === null ? Prisma.DbNull : (plan as unknown as Prisma.InputJsonValue) },
    select: { id: true },
  })
}
