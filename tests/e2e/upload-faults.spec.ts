import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { chance } from '#app/demo/shopfronts/chance.ts'
import { uploadFiles } from '#app/platform/upload-files.ts'
import { dropOldUploads } from '#app/use-cases/entry/drop-uploads.ts'
import { type Installation, test } from '#tests/support/installation.ts'
import {
  expectSwept,
  expectWhole,
  filesUnder,
  kills,
  noisyPhoto,
  openPhotosToKill,
  removeAllButFirst,
  tellFigures,
} from '#tests/support/photo-faults.ts'
import {
  phases,
  pieceByPiece,
  type PieceByPiece,
  sendOn,
  uploadIdOf,
} from '#tests/support/piece-by-piece.ts'

test(`Killed at ${kills} instants of an upload piece by piece, the site has the photo once in the end`, async ({
  installation,
}) => {
  test.setTimeout(120_000 + kills * 60_000)
  const { services } = installation
  const opened = await openPhotosToKill(installation)
  const { photos, entryId, path } = opened
  let { site, owner } = opened
  const next = chance(2027)
  const usual = await newUpload(entryId, 0)
  expect(await sendOn(owner, usual)).toBe('kept')
  await removeAllButFirst(installation, owner, path)
  const killed: Record<string, number> = { creating: 0, sending: 0, taking: 0, over: 0 }
  const figures = { toldKept: 0, keptByThen: 0, absentByThen: 0, goneOn: 0, sentAnew: 0 }

  for (let kill = 1; kill <= kills; kill++) {
    const upload = await newUpload(entryId, kill)
    const phase = phases[kill % phases.length] ?? 'taking'
    const answer = sendOn(owner, upload)
    await upload.reaches(phase)
    // A beginning is quick, and the one before may have been the first of its process.
    await pause(next() * (phase === 'creating' ? 0.5 : 1.1) * (usual.took[phase] ?? 0))
    killed[upload.phase] = (killed[upload.phase] ?? 0) + 1
    await site.program.kill()
    const told = await answer
    site = await installation.serve()
    owner = owner.at(site)

    const ownRows = () => services.db.photo.findMany({ where: { requestKey: uploadIdOf(upload) } })
    const byThen = upload.path === null ? [] : await ownRows()
    if (told === 'kept') figures.toldKept++
    if (told === 'kept') expect(byThen).toHaveLength(1)
    for (const row of byThen) await expectWhole(photos, row, upload.bytes)
    figures[byThen.length === 1 ? 'keptByThen' : 'absentByThen']++

    figures[upload.path === null ? 'sentAnew' : 'goneOn']++
    const inTheEnd = await sendOn(owner, upload)
    if (inTheEnd === 'gone') figures.sentAnew++
    expect(inTheEnd === 'gone' ? await sendOn(owner, upload) : inTheEnd).toBe('kept')
    const rows = await services.db.photo.findMany({ where: { entryId, requestKey: { not: null } } })
    expect(rows.map(({ requestKey }) => requestKey)).toEqual([uploadIdOf(upload)])
    for (const row of rows) await expectWhole(photos, row, upload.bytes)
    await removeAllButFirst(installation, owner, path)
    tellFigures({ way: 'piece by piece', kill, ...killed, ...figures })
  }
  await site.program.stop()

  const orphans = await expectSwept(installation)
  const unfinished = await expectNoneUnfinished(installation)
  tellFigures({ way: 'piece by piece', orphans, unfinished })
})

async function newUpload(entryId: string, seed: number): Promise<PieceByPiece> {
  return pieceByPiece(entryId, await noisyPhoto(seed))
}

/** What is left of uploads a day later is nothing; how many of them were never whole. */
async function expectNoneUnfinished({ services, dataFolder }: Installation): Promise<number> {
  const folder = join(dataFolder, 'uploads')
  const unfinished = await services.db.photoUpload.count({ where: { outcome: null } })
  const now = () => new Date(Date.now() + 25 * 3_600_000)

  await dropOldUploads({ ...services, uploads: uploadFiles(folder), now })

  expect(await filesUnder(folder)).toEqual([])
  expect(await services.db.photoUpload.count()).toBe(0)
  return unfinished
}
