import { contestById } from '#app/data/contest/contests.ts'
import { jurorOf } from '#app/data/jury/jurors.ts'
import { sheetOf } from '#app/data/jury/sheets.ts'
import type { Marks } from '#app/domain/jury/scoring.ts'
import type { Services } from '#app/platform/services.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { person } from './contests.ts'

type Seeded = { readonly contestId: string; readonly organiserId: string }

/** A juror who has not declared yet. */
export async function seedSeat(services: Services, contest: Seeded, name: string, chair = false) {
  const { contestId, organiserId: actorId } = contest
  const { town } = await contestById(services.db, contestId)
  const email = `${name.toLowerCase()}@jury.test`
  const requestKey = services.random.uuid(services.now())
  const seat = { townId: town.id, contestId, actorId, requestKey, name, email, chair }
  const answer = await inviteJuror(services, seat)
  if (!answer.invited) throw new Error(answer.reason)
  const { id: personId } = await person(services, email)
  return { personId, juror: () => jurorNow(services, { contestId, personId }) }
}

/** A juror who has declared to be impartial. */
export async function seedJuror(services: Services, contest: Seeded, name: string, chair = false) {
  const seat = await seedSeat(services, contest, name, chair)
  const { id: jurorId } = await seat.juror()
  await declareImpartiality(services, {
    contest: await contestById(services.db, contest.contestId),
    jurorId,
    actorId: seat.personId,
  })
  return seat
}

async function jurorNow(services: Services, at: { contestId: string; personId: string }) {
  const juror = await jurorOf(services.db, at)
  if (!juror) throw new Error('The juror has no seat')
  return juror
}

/** An entry with its number, as a sheet is bound to it; 0 where there is none. */
export async function numbered(services: Services, entryId: string) {
  const select = { id: true, number: true } as const
  const row = await services.db.entry.findUnique({ where: { id: entryId }, select })
  return { id: entryId, number: row?.number ?? 0 }
}

/** The same mark for each of the five criteria. */
export function marksOf(mark: number) {
  return { theme: mark, window: mark, interior: mark, offer: mark, staff: mark }
}

/** Three jurors give an entry the same mark; the clock must stand within the judging. */
export async function seedSheets(
  services: Services,
  contest: Seeded,
  marks: ReadonlyMap<string, number>,
) {
  for (const name of ['Ema', 'Fran', 'Gaja']) {
    const seat = await seedJuror(services, contest, name)
    for (const [entryId, mark] of marks) {
      const saved = await saveSheet(services, {
        contest: await contestById(services.db, contest.contestId),
        juror: await seat.juror(),
        entry: await numbered(services, entryId),
        mutationId: services.random.uuid(services.now()),
        basedOn: 0,
        marks: marksOf(mark),
      })
      if (!saved.saved) throw new Error(saved.reason)
    }
  }
}

type Seated = Awaited<ReturnType<typeof seedSeat>>

/** A juror gives an entry marks on top of whatever the sheet holds. */
export async function mark(
  services: Services,
  contestId: string,
  { seat, entryId, marks }: { seat: Seated; entryId: string; marks: Marks },
) {
  const juror = await seat.juror()
  const { revision } = await sheetOf(services.db, { jurorId: juror.id, entryId })
  const saved = await saveSheet(services, {
    contest: await contestById(services.db, contestId),
    juror,
    entry: await numbered(services, entryId),
    mutationId: services.random.uuid(services.now()),
    basedOn: revision,
    marks,
  })
  if (!saved.saved) throw new Error(saved.reason)
}

/** Who does something in a contest, as the use cases of the jury ask for it. */
export function actOf(contest: { town: { id: string }; contestId: string }, seat: Seated) {
  return { townId: contest.town.id, contestId: contest.contestId, actorId: seat.personId }
}
