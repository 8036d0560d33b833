import type { Prisma } from '#prisma'
import type { TownRole } from '#app/domain/people/permissions.ts'
import type { Db } from '../db.ts'

const organiser: TownRole = 'organiser'

/** Those who organise a town, whoever came first first. */
export async function organisersOf(db: Db, townId: string) {
  const rows = await db.membership.findMany({
    where: { townId, role: organiser },
    select: {
      createdAt: true,
      person: {
        select: {
          id: true,
          email: true,
          name: true,
          secondFactor: { select: { setUpAt: true } },
        },
      },
    },
    orderBy: [{ createdAt: 'asc' }, { personId: 'asc' }],
    take: 500,
  })
  return rows.map(({ createdAt, person: { secondFactor, ...person } }) => {
    return { ...person, since: createdAt, secondFactorSince: secondFactor?.setUpAt ?? null }
  })
}

/** The same by their ids, with the right to change who they are until the transaction ends. */
export async function lockOrganisers(
  tx: Prisma.TransactionClient,
  townId: string,
): Promise<readonly string[]> {
  await tx.$queryRaw`select 1 as locked from town where id = ${townId}::uuid for update`
  const rows = await tx.membership.findMany({
    where: { townId, role: organiser },
    select: { personId: true },
    orderBy: { personId: 'asc' },
    take: 500,
  })
  return rows.map(({ personId }) => personId)
}

export async function removeOrganiser(
  tx: Prisma.TransactionClient,
  at: { readonly townId: string; readonly personId: string },
): Promise<void> {
  await tx.membership.deleteMany({ where: { ...at, role: organiser } })
}

/** A person with their language, as long as they organise the town. */
export async function organiserForLetter(
  db: Db,
  at: { readonly townId: string; readonly personId: string },
) {
  const row = await db.membership.findFirst({
    where: { ...at, role: organiser },
    select: { person: { select: { email: true, name: true, language: true } } },
  })
  return row?.person ?? null
}
