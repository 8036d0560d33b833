import type { Action } from '#app/domain/people/permissions.ts'
import type { AppContext } from './context.ts'
import { notFound, requireJuror } from './guards.ts'

/** The chair's seat, once impartiality is declared; no other juror finds anything there. */
export async function requireChair(
  request: Request,
  params: Readonly<Record<string, string | undefined>>,
  context: AppContext,
  action: Action,
): ReturnType<typeof requireJuror> {
  const seat = await requireJuror(request, params, context, action)
  const { chair, declaredAt, removedAt } = seat.juror
  if (!chair || declaredAt === null || removedAt !== null) throw notFound()
  return seat
}
