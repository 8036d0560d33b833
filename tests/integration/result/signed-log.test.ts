import { expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants } from '#tests/support/judged.ts'
import { testServices } from '#tests/support/services.ts'
import { furnishedTown } from '#tests/support/two-towns.ts'

const { db } = testDatabase()

test('How far a log was signed lies beside the key', async () => {
  const services = testServices(db)
  const { contestId } = await furnishedTown(services, 'velenje')
  services.setClock(instants.count)
  expect(await services.keys.signedLog(contestId)).toBeNull()

  await countContest(services, contestId)

  const { details } = await db.auditEvent.findFirstOrThrow({ where: { action: 'contest.counted' } })
  const { leaves, root } = details as { leaves: number; root: string }
  expect(await services.keys.signedLog(contestId)).toEqual({ size: leaves, root })
})

test.each([
  ['with more entries', { size: 1000, root: '0'.repeat(64) }],
  ['otherwise', { size: 1, root: '0'.repeat(64) }],
])(
  'A database that is behind a log that was signed %s signs nothing, and says so',
  async (_, signed) => {
    const services = testServices(db)
    const { contestId } = await furnishedTown(services, 'velenje')
    services.setClock(instants.count)
    await services.keys.noteSignedLog(contestId, signed)

    const counting = countContest(services, contestId)

    await expect(counting).rejects.toThrow('it is behind what was signed')
    expect((await contestById(db, contestId)).countedAt).toBeNull()
    expect(await services.keys.signedLog(contestId)).toEqual(signed)
  },
)
