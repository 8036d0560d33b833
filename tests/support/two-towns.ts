import { contestById } from '#app/data/contest/contests.ts'
import { findVoterSession } from '#app/data/vote/voter-sessions.ts'
import { acceptEntry } from '#app/use-cases/entry/check-entry.ts'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { openVoterSession } from '#app/use-cases/vote/open-voter-session.ts'
import { numberAtOnce, person, seedContest, shopForm } from './contests.ts'
import { marksOf, numbered } from './juries.ts'
import { drawnPhoto } from './photos.ts'
import type { TestServices } from './services.ts'
import { askToVote, cast } from './voters.ts'

export type Furnished = Awaited<ReturnType<typeof furnishedTown>>

/**
 * A town with a contest like every other town's: an accepted entry, a juror with a sheet, a mailbox with
 * a vote. Gives all its ids and leaves the clock at the opening of the voting.
 */
export async function furnishedTown(services: TestServices, slug: string) {
  services.setClock('2026-08-01T08:00:00Z')
  const key = () => services.random.uuid(services.now())
  const {
    town,
    organiserId: actorId,
    contestId,
    contest,
  } = await seedContest(services, {
    town: slug,
  })
  const desk = { townId: town.id, contestId, actorId }
  const owner = await person(services, `shop@${slug}.test`)
  const entryRequestKey = key()
  const shop = {
    contest,
    ownerId: owner.id,
    requestKey: entryRequestKey,
    form: shopForm('Vrtnica'),
  }
  const entered = await enterShop(services, { ...shop, photo: await drawnPhoto() })
  if (!entered.entered) throw new Error(entered.reason)
  const { entryId } = entered
  await numberAtOnce(services, contestId)
  await acceptEntry(services, { ...desk, entryId })
  const email = `juror@${slug}.test`
  const invitation = { ...desk, requestKey: key(), name: 'Ema', email, chair: true }
  const invited = await inviteJuror(services, invitation)
  if (!invited.invited) throw new Error(invited.reason)
  const { jurorId } = invited
  const jurorPersonId = (await person(services, email)).id
  await declareImpartiality(services, { contest, jurorId, actorId: jurorPersonId })

  services.setClock('2026-09-14T06:00:00.000Z')
  const mutationId = key()
  const juror = await services.db.juror.findUniqueOrThrow({ where: { id: jurorId } })
  const entry = await numbered(services, entryId)
  const sheet = { contest, juror, entry, mutationId, basedOn: 0, marks: marksOf(7) }
  await saveSheet(services, sheet)
  const vote = await voteIn(services, contestId, `voter@${slug}.test`)
  services.setClock('2026-09-14T06:00:00.000Z')
  return {
    ...desk,
    ...vote,
    contest: await contestById(services.db, contestId),
    ownerId: owner.id,
    entryId,
    entryRequestKey,
    jurorId,
    jurorPersonId,
    mutationId,
  }
}

async function voteIn(services: TestServices, contestId: string, mailbox: string) {
  const contest = await contestById(services.db, contestId)
  const code = await askToVote(services, contestId, mailbox)
  const opened = await openVoterSession(services, { contest, ...code })
  if (!opened.opened) throw new Error(opened.reason)
  const tokenHash = services.hashing.sha256(opened.token)
  const voter = await findVoterSession(services.db, { contestId, tokenHash }, services.now())
  if (!voter) throw new Error('The session was not opened')
  const ballotRequestKey = services.random.uuid(services.now())
  await cast(services, voter, { choices: { all: 1 }, requestKey: ballotRequestKey })
  return { tokenHash, voter, ballotRequestKey }
}
