import type { Contest } from '#app/domain/contest/contest.ts'
import { markDeclared } from '#app/data/jury/jurors.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/** Notes that a juror has declared to be impartial; before that no entry is shown. */
export async function declareImpartiality(
  services: Services,
  request: { readonly contest: Contest; readonly jurorId: string; readonly actorId: string },
): Promise<void> {
  const { contest, jurorId, actorId } = request
  await services.db.$transaction(async tx => {
    if (!(await markDeclared(tx, jurorId, services.now()))) return
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId,
      action: 'juror.declared-impartiality',
      subjectId: jurorId,
    })
  })
}
