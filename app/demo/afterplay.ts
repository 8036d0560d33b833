import { contestById } from '#app/data/contest/contests.ts'
import { entriesOfOwner, publicEntries } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { recogniseEntry } from '#app/use-cases/jury/recognise-entry.ts'
import { recuse } from '#app/use-cases/jury/recuse.ts'
import { raiseObjection } from '#app/use-cases/result/raise-objection.ts'
import { demoJury, demoPeople } from './people.ts'
import { personOf, type Play } from './play.ts'

/** The second juror steps aside for the last entry of the round. */
export async function stepAside({ services, town, contestId }: Play): Promise<void> {
  const entry = (await publicEntries(services.db, contestId)).at(-1)
  if (!entry) return
  const { id: actorId } = await personOf(services, demoJury[1].email)
  const juror = { townId: town.id, contestId, actorId, member: 2 }
  await recuse(services, { ...juror, entry, reason: 'relative' })
}

/** The chair records the jury's special recognition of the tenth entry. */
export async function recogniseTenth({ services, town, contestId }: Play): Promise<void> {
  const { id: actorId } = await personOf(services, demoPeople.chair)
  await recogniseEntry(services, {
    townId: town.id,
    contestId,
    actorId,
    number: 10,
    reasons: {
      sl: 'Za izložbo, pred katero se ustavijo otroci.',
      en: 'For a window that children stop at.',
    },
  })
}

/** The owner of the florist’s asks how her marks came about. */
export async function objectToResult({ services, contestId }: Play): Promise<void> {
  const contest = await contestById(services.db, contestId)
  const { id: ownerId } = await personOf(services, demoPeople.entrant)
  const { town, contest: slug } = placeOf(contest)
  const entry = (await entriesOfOwner(services.db, ownerId)).find(
    ({ at }) => at.town === town && at.contest === slug,
  )
  if (!entry) return
  await raiseObjection(services, {
    contest,
    entryId: entry.id,
    ownerId,
    requestKey: services.random.uuid(services.now()),
    grounds: 'Prosim za pojasnilo, kako so bile upoštevane ocene notranjosti.',
  })
}
