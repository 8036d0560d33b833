import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { chance } from '#app/demo/shopfronts/chance.ts'
import { test } from '#tests/support/installation.ts'
import {
  expectSwept,
  expectWhole,
  kills,
  noisyPhoto,
  openPhotosToKill,
  removeAllButFirst,
  tellFigures,
} from '#tests/support/photo-faults.ts'
import type { Visitor } from '#tests/support/visitor.ts'

type Sent = { readonly requestKey: string; readonly bytes: Uint8Array<ArrayBuffer> }

test(`Killed at ${kills} instants, the site has each photo whole or not at all`, async ({
  installation,
}) => {
  test.setTimeout(120_000 + kills * 60_000)
  const { services } = installation
  const opened = await openPhotosToKill(installation)
  const { photos, entryId, path } = opened
  let { site, owner } = opened
  const next = chance(2026)
  const usual = await timeOf(async () => {
    const answers = await Promise.all((await twoPhotos(0)).map(photo => send(owner, path, photo)))
    expect(answers).toEqual([302, 302])
  })
  await removeAllButFirst(installation, owner, path)

  const figures = { posts: 0, whole: 0, absent: 0 }
  for (let kill = 1; kill <= kills; kill++) {
    const sent = await twoPhotos(kill)
    const answers = Promise.all(sent.map(photo => send(owner, path, photo)))
    await pause(next() * usual * 1.1)
    await site.program.kill()
    const told = await answers
    site = await installation.serve()
    owner = owner.at(site)

    for (const [index, photo] of sent.entries()) {
      figures.posts++
      const rows = await services.db.photo.findMany({ where: { requestKey: photo.requestKey } })
      if (told[index] === 302) expect(rows).toHaveLength(1)
      if (rows.length === 0) figures.absent++
      else figures.whole++
      for (const row of rows) await expectWhole(photos, row, photo.bytes)
    }
    const again = await Promise.all(sent.map(photo => send(owner, path, photo)))
    expect(again).toEqual([302, 302])
    const rows = await services.db.photo.findMany({ where: { entryId } })
    const keys = rows.map(({ requestKey }) => requestKey)
    expect(new Set(keys)).toEqual(new Set([null, ...sent.map(({ requestKey }) => requestKey)]))
    expect(keys).toHaveLength(3)
    await removeAllButFirst(installation, owner, path)
    tellFigures({ way: 'whole posts', kill, ...figures })
  }
  await site.program.stop()

  const orphans = await expectSwept(installation)
  tellFigures({ way: 'whole posts', orphans })
})

async function twoPhotos(seed: number): Promise<readonly Sent[]> {
  return Promise.all(
    [0, 1].map(async half => {
      const bytes = await noisyPhoto(seed * 2 + half)
      return { requestKey: crypto.randomUUID(), bytes }
    }),
  )
}

/** The status of the answer, or null when the connection ended without one. */
async function send(owner: Visitor, path: string, { requestKey, bytes }: Sent) {
  const form = new FormData()
  const fields = { intent: 'add', requestKey, kind: 'outside', author: '' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('photo', new Blob([bytes], { type: 'image/jpeg' }), 'izlozba.jpg')
  return owner.postForm(path, form).then(
    ({ status }) => status,
    () => null,
  )
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
