import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueue, type Queue, type QueueParts } from '#app/browser/photo-upload/queue.ts'
import type { PhotoToSend, Sending, Sent } from '#app/browser/photo-upload/send-photo.ts'
import { connectionOr } from '#app/components/site/connection.ts'

type Attempt = { photo: PhotoToSend; sending: Sending; end: (sent: Sent) => Promise<void> }

let queue: Queue
let attempts: Attempt[]
let pauses: { ms: number; over: () => Promise<void> }[]
let resized: string[]
let page: EventTarget
let pauseOver: QueueParts['pause']

const settled = () => new Promise<void>(resolve => setTimeout(resolve))

beforeEach(() => {
  attempts = []
  pauses = []
  resized = []
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  pauseOver = (ms, until) =>
    new Promise(resolve => {
      until.addEventListener('abort', () => resolve())
      pauses.push({ ms, over: () => (resolve(), settled()) })
    })
  let given = 0
  queue = createQueue({
    send: (photo, sending) =>
      new Promise(resolve => {
        attempts.push({ photo, sending, end: sent => (resolve(sent), settled()) })
      }),
    resize: async file => {
      resized.push(file.name)
      return file.name === 'odd.heic'
        ? Promise.reject(new Error('cannot open'))
        : new Blob(['small'])
    },
    pause: (ms, until) => pauseOver(ms, until),
    newId: () => String(++given),
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const file = (name: string) => new File(['large enough'], name)
const added = async (...names: string[]) => {
  queue.add(names.map(file), 'outside')
  await settled()
}
const states = () => queue.photos().map(({ state }) => state)
const attempt = (index: number) => {
  const found = attempts.at(index)
  if (!found) throw new Error(`There was no attempt ${index}`)
  return found
}

describe('Photos that were chosen', () => {
  it('are sent two at a time, in their order', async () => {
    await added('a.jpg', 'b.jpg', 'c.jpg')
    const before = attempts.map(({ photo }) => photo.file.name)
    attempt(0).sending.onProgress(40, 100)
    attempt(1).sending.onProgress(1, 3)
    const under = states()
    await attempt(0).end({ state: 'kept' })

    expect(before).toEqual(['a.jpg', 'b.jpg'])
    expect(under).toEqual(['sending', 'sending', 'waiting'])
    expect(attempts.map(({ photo }) => photo.file.name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
    expect(queue.photos()[1]).toMatchObject({ percent: 33 })
  })

  it('are sent smaller where that can be done, and as they are where not', async () => {
    await added('a.jpg', 'odd.heic')

    expect(attempts.map(({ photo }) => photo.blob.size)).toEqual([5, 12])
  })

  it('are gone on with after a lost connection, with growing pauses and resized once', async () => {
    await added('a.jpg')
    for (let time = 0; time < 4; time++) {
      await attempt(-1).end({ state: 'lost' })
      await pauses.at(-1)?.over()
    }
    await attempt(-1).end({ state: 'kept' })

    expect(pauses.map(({ ms }) => ms)).toEqual([500, 1000, 2000, 4000])
    expect([states(), resized]).toEqual([['kept'], ['a.jpg']])
  })

  it('are gone on with at once when the connection is back', async () => {
    pauseOver = connectionOr
    await added('a.jpg')
    await attempt(0).end({ state: 'lost' })
    const paused = states()
    page.dispatchEvent(new Event('online'))
    await settled()

    expect([paused, attempts.length]).toEqual([['pausing'], 2])
  })

  it('are given up after twelve attempts that got no further, and sent again when asked', async () => {
    await added('a.jpg')
    for (let time = 0; time < 12; time++) {
      await attempt(-1).end({ state: 'lost' })
      await pauses.at(-1)?.over()
    }
    const given = [...states()]
    queue.retry('1')
    await settled()

    expect([given, attempts.length]).toEqual([['failed'], 13])
  })

  it('are not sent again when they are refused, or nobody is signed in', async () => {
    await added('a.jpg', 'b.jpg')
    await attempt(0).end({ state: 'refused', reason: 'photo-pdf' })
    await attempt(1).end({ state: 'signed-out' })

    expect(queue.photos()).toMatchObject([
      { state: 'refused', reason: 'photo-pdf' },
      { state: 'failed', why: 'signed-out' },
    ])
    expect(attempts).toHaveLength(2)
  })

  it('stop where they are when they are taken out, and make room for the next', async () => {
    await added('a.jpg', 'b.jpg', 'c.jpg')
    queue.remove('1')
    await attempt(0).end({ state: 'lost' })

    expect(attempt(0).sending.signal.aborted).toBe(true)
    expect(queue.photos().map(({ id }) => id)).toEqual(['2', '3'])
    expect(attempts.map(({ photo }) => photo.file.name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
  })

  it('are taken back when they are taken out while there is no connection', async () => {
    await added('a.jpg')
    await attempt(0).end({ state: 'lost' })
    queue.remove('1')
    await settled()

    expect(attempts.map(({ photo, sending }) => [photo.file.name, sending.signal.aborted])).toEqual(
      Array(2).fill(['a.jpg', true]),
    )
    expect(queue.photos()).toEqual([])
  })

  it('are not taken back when they leave because they are kept', async () => {
    await added('a.jpg')
    await attempt(0).end({ state: 'kept' })
    queue.remove('1')
    await settled()

    expect(attempts).toHaveLength(1)
  })

  it('are unsent until they are kept or refused', async () => {
    const before = queue.hasUnsent()
    await added('a.jpg', 'b.jpg')
    const under = queue.hasUnsent()
    await attempt(0).end({ state: 'kept' })
    await attempt(1).end({ state: 'refused', reason: 'photo-svg' })

    expect([before, under, queue.hasUnsent()]).toEqual([false, true, false])
  })
})
