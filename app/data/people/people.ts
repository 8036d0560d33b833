import type { Language } from '#app/domain/town/local-text.ts'
import { townColumns, townFrom } from '../town/towns.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { TownRole } from '#app/domain/people/permissions.ts'
import type { Db } from '../db.ts'

export type Person = {
  readonly id: string
  readonly email: string
  readonly name: string | null
  readonly language: string
}

const personColumns = { id: true, email: true, name: true, language: true } as const

/** The person behind a canonical address, made when there is none yet. */
export async function personAt(
  db: Db,
  person: { id: string; email: string; language: Language; createdAt: Date },
): Promise<Person> {
  await db.person.createMany({ data: [person], skipDuplicates: true })
  return db.person.findUniqueOrThrow({ where: { email: person.email }, select: personColumns })
}

/** The person behind a canonical address, if there is one. */
export async function personByEmail(db: Db, email: string): Promise<Person | null> {
  return db.person.findUnique({ where: { email }, select: personColumns })
}

/** The language that letters to somebody are written in. */
export async function saveLanguage(db: Db, personId: string, language: Language): Promise<void> {
  await db.person.update({ where: { id: personId }, data: { language }, select: { id: true } })
}

/** What somebody is called, where nobody has said so yet. */
export async function saveNameOnce(db: Db, personId: string, name: string): Promise<void> {
  await db.person.updateMany({ where: { id: personId, name: null }, data: { name } })
}

/** Gives somebody an office in a town; false when they hold it already. */
export async function addMembership(
  db: Db,
  member: { townId: string; personId: string; role: TownRole; createdAt: Date },
): Promise<boolean> {
  const { count } = await db.membership.createMany({ data: [member], skipDuplicates: true })
  return count === 1
}

/** The towns in which a person holds an office. */
export async function townsOfMember(
  db: Db,
  personId: string,
  role: TownRole,
): Promise<readonly Town[]> {
  const rows = await db.membership.findMany({
    where: { personId, role },
    select: { town: { select: townColumns } },
    orderBy: { town: { slug: 'asc' } },
    take: 500,
  })
  return rows.map(row => townFrom(row.town))
}

/** The same towns by their ids alone. */
export async function townIdsOfMember(
  db: Db,
  personId: string,
  role: TownRole,
): Promise<readonly string[]> {
  const rows = await db.membership.findMany({
    where: { personId, role },
    select: { townId: true },
    orderBy: { townId: 'asc' },
    take: 500,
  })
  return rows.map(({ townId }) => townId)
}

/** What somebody's signed-in pages have to offer: as organiser, juror, entrant. */
export async function areasOf(db: Db, personId: string) {
  const row = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      _count: {
        select: {
          memberships: true,
          jurors: true,
          entries: { where: { confirmedAt: { not: null } } },
        },
      },
    },
  })
  const { memberships, jurors, entries } = row._count
  return { organiser: memberships > 0, juror: jurors > 0, entrant: entries > 0 }
}

/** Removes somebody who never proved the address and of whom nothing is kept any more. */
export async function removeUnproven(db: Db, personId: string): Promise<void> {
  await db.person.deleteMany({
    where: {
      id: personId,
      entries: { none: {} },
      memberships: { none: {} },
      jurors: { none: {} },
      sessions: { none: {} },
    },
  })
}
