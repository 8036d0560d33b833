import type { Prisma } from '#prisma'
import { localTextSchema } from '#app/domain/town/local-text-schema.ts'
import {
  assessmentMethods,
  complianceStatuses,
  entryBases,
  type Statements,
} from '#app/domain/town/statements.ts'
import type { Db } from '../db.ts'

const statementColumns = {
  controllerAddress: true,
  processors: true,
  entryBasis: true,
  entryRetentionYears: true,
  accessibilityStatus: true,
  accessibilityExceptions: true,
  accessibilityMethod: true,
  accessibilityPreparedOn: true,
  accessibilityReviewedOn: true,
  accessibilityContact: true,
} as const satisfies Prisma.TownSelect

export async function statementsOf(db: Db, townId: string): Promise<Statements> {
  const row = await db.town.findUniqueOrThrow({ where: { id: townId }, select: statementColumns })
  return {
    ...row,
    entryBasis: oneOf(entryBases, row.entryBasis),
    accessibilityStatus: oneOf(complianceStatuses, row.accessibilityStatus),
    accessibilityExceptions: localTextSchema.parse(row.accessibilityExceptions),
    accessibilityMethod: oneOf(assessmentMethods, row.accessibilityMethod),
    accessibilityPreparedOn: dayOfColumn(row.accessibilityPreparedOn),
    accessibilityReviewedOn: dayOfColumn(row.accessibilityReviewedOn),
  }
}

export async function saveStatementsOf(
  tx: Prisma.TransactionClient,
  townId: string,
  statements: Statements,
): Promise<void> {
  await tx.town.update({
    where: { id: townId },
    data: {
      ...statements,
      accessibilityExceptions: { ...statements.accessibilityExceptions },
      accessibilityPreparedOn: columnOfDay(statements.accessibilityPreparedOn),
      accessibilityReviewedOn: columnOfDay(statements.accessibilityReviewedOn),
    },
    select: { id: true },
  })
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find(one => one === value) ?? null
}

function dayOfColumn(day: Date | null): string | null {
  return day && day.toISOString().slice(0, 10)
}

function columnOfDay(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
