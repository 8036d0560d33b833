import { saveStatementsOf } from '#app/data/town/statements.ts'
import { mayState, type Statements, type StatementsRefusal } from '#app/domain/town/statements.ts'
import type { Town } from '#app/domain/town/town.ts'
import { dayAt } from '#app/domain/town/zoned-time.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type StatementsSaved =
  | { readonly saved: true }
  | { readonly saved: false; readonly reason: StatementsRefusal }

/** Publishes what the municipality states of itself on the pages about privacy and accessibility. */
export async function saveStatements(
  services: Services,
  {
    town,
    actorId,
    statements,
  }: {
    readonly town: Pick<Town, 'id' | 'timeZone'>
    readonly actorId: string
    readonly statements: Statements
  },
): Promise<StatementsSaved> {
  const decision = mayState(statements, dayAt(services.now(), town.timeZone))
  if (!decision.allowed) return { saved: false, reason: decision.reason }
  const { accessibilityExceptions, ...stated } = statements
  await services.db.$transaction(async tx => {
    await saveStatementsOf(tx, town.id, statements)
    await record(services, tx, {
      townId: town.id,
      actorId,
      action: 'town.statements-saved',
      subjectId: town.id,
      details: { ...stated, accessibilityExceptions: { ...accessibilityExceptions } },
    })
  })
  return { saved: true }
}
