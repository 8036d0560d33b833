import type { Prisma } from '#prisma'
import { contestById, lockContest } from '#app/data/contest/contests.ts'
import {
  claimNumbers,
  contestsToNumber,
  entriesToNumber,
  entriesUndecided,
  giveNextNumbers,
} from '#app/data/entry/numbers.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayGiveNumbers, type NumbersRefusal } from '#app/domain/entry/numbers.ts'
import { walkingOrder } from '#app/domain/entry/walking-order.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

type Desk = { readonly townId: string; readonly contestId: string }

export type NumbersGiven =
  | { readonly given: true }
  | { readonly given: false; readonly reason: NumbersRefusal }

/** Room for the letters of a large contest on a busy machine; the contest's row is held all the while. */
const numberingTime = { timeout: 60_000 }

/** Gives the accepted entries their numbers in walking order before the clock does. */
export async function giveNumbers(
  services: Services,
  request: Desk & { readonly actorId: string },
): Promise<NumbersGiven> {
  const { contestId } = request
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const waiting = await entriesUndecided(tx, contestId)
    const decision = mayGiveNumbers(contest, stateAt(contest, services.now()), waiting)
    if (!decision.allowed) return { given: false, reason: decision.reason }
    const given = await numberEntries(services, tx, request)
    return given ? { given: true } : { given: false, reason: 'numbers-already-given' }
  }, numberingTime)
}

/** Gives the numbers of every contest whose check is over. One that fails holds up no other. */
export async function giveDueNumbers(services: Services): Promise<void> {
  for (const contestId of await contestsToNumber(services.db, services.now())) {
    try {
      const { town } = await contestById(services.db, contestId)
      await services.db.$transaction(async tx => {
        await lockContest(tx, { contestId, townId: town.id })
        await numberEntries(services, tx, { contestId, townId: town.id })
      }, numberingTime)
    } catch (error) {
      services.log.error({ error, contestId }, 'Numbers could not be given; it is tried again')
    }
  }
}

/** Claims the numbering and gives the numbers with their letters; false when somebody else has. */
async function numberEntries(
  services: Services,
  tx: Prisma.TransactionClient,
  request: Desk & { readonly actorId?: string },
): Promise<boolean> {
  const { contestId } = request
  if (!(await claimNumbers(tx, contestId, services.now()))) return false
  const order = walkingOrder(await entriesToNumber(tx, contestId)).map(({ id }) => id)
  if (order.length > 0) await giveNextNumbers(tx, contestId, order)
  for (const subjectId of order) {
    await enqueueMail(services, tx, { kind: 'entry-numbered', subjectId, contestId })
  }
  await record(services, tx, {
    ...request,
    action: 'entry.numbers-given',
    subjectId: contestId,
    details: { order },
  })
  return true
}
