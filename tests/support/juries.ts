import { contestById } from '#app/data/contest/contests.ts'
import { jurorOf } from '#app/data/jury/jurors.ts'
import type { Services } from '#app/platform/services.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { person } from './contests.ts'

type Seeded = { readonly contestId: string; readonly organiserId: string }

/** A juror who has not declared yet. */
export async function seedSeat(services: Services, contest: Seeded, name: string) {
  const { contestId, organiserId: actorId } = contest
  const { town } = await contestById(services.db, contestId)
  const email = `${name.toLowerCase()}@jury.test`
  const requestKey = services.random.uuid(services.now())
  const seat = { townId: town.id, contestId, actorId, requestKey, name, email, chair: false }
  const answer = await inviteJuror(services, seat)
  if (!answer.invited) throw new Error(answer.reason)
  const { id: personId } = await person(services, email)
  return { personId, juror: () => jurorNow(services, { contestId, personId }) }
}

/** A juror who has declared to be impartial. */
export async function seedJuror(services: Services, contest: Seeded, name: string) {
  const seat = await seedSeat(services, contest, name)
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
