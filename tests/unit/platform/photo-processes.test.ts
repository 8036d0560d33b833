import { expect, test } from 'vitest'
import { maxPhotoPixels, widthsFor } from '#app/domain/photo/limits.ts'
import { decoderIn } from '#app/platform/images.ts'
import { type Ask, photoProcesses } from '#app/platform/photo-processes.ts'
import { fourColoursPhoto, photoFile } from '#tests/support/four-colours.ts'

const limits = {
  processes: 2,
  longestQueue: 4,
  patienceMs: 60_000,
  mostBytes: 1_000_000_000,
  idleMs: 1000,
}
const options = { maxPixels: maxPhotoPixels, widths: widthsFor }
const small = () => fourColoursPhoto().jpeg().toBuffer()

test('A photo that takes too long counts as damaged, and the next one is decoded', async () => {
  const processes = photoProcesses({ ...limits, patienceMs: 5000 })
  const endless = { ...options, widths: () => Array<number>(5000).fill(64) }

  const states = []
  for (const how of [endless, options]) {
    states.push((await decoderIn(processes)(await small(), how)).state)
  }

  expect(states).toEqual(['damaged', 'decoded'])
})

test('A photo that takes too much memory counts as damaged, and the next one is decoded', async () => {
  const processes = photoProcesses({ ...limits, mostBytes: 180_000_000 })

  const states = []
  for (const file of [await photoFile('twelve-megapixels.heic'), await small()]) {
    states.push((await decoderIn(processes)(file, options)).state)
  }

  expect(states).toEqual(['damaged', 'decoded'])
})

test('Beyond the longest queue a photo is sent away at once, and those that wait are decoded', async () => {
  const processes = photoProcesses({ ...limits, processes: 1 })
  const file = await small()

  const photos = Array.from({ length: 8 }, () => decoderIn(processes)(file, options))

  const states = (await Promise.all(photos)).map(({ state }) => state)
  expect(states.toSorted()).toEqual([...Array(3).fill('busy'), ...Array(5).fill('decoded')])
})

test('No more photos are decoded at once than there are processes', async () => {
  const processes = photoProcesses({ ...limits, longestQueue: 9 })
  const file = await small()
  let atOnce = 0
  let tellOfTwo = () => {}
  const two = new Promise<void>(resolve => {
    tellOfTwo = resolve
  })
  const seen: number[] = []
  const job = async (ask: Ask) => {
    seen.push(++atOnce)
    if (atOnce === 2) tellOfTwo()
    await two
    await ask({ open: file })
    atOnce -= 1
  }

  await Promise.all(Array.from({ length: 9 }, () => processes.run(job)))

  expect([seen.length, Math.max(...seen)]).toEqual([9, 2])
})
