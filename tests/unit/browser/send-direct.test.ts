import { beforeEach, describe, expect, it } from 'vitest'
import type { Post } from '#app/browser/direct-upload.ts'
import { sendDirect } from '#app/browser/photo-upload/send-direct.ts'
import type { SendPhoto } from '#app/browser/photo-upload/send-photo.ts'
import { refusalHeader } from '#app/domain/photo/uploads.ts'
import { addresses } from '#app/domain/town/addresses.ts'

const ticket = 'ab'.repeat(16)
const signed = { ticket, address: 'https://account.test/upload', fields: {}, maxBytes: 100 }

let asked: string[]
let signs: Response | null
let takes: Response | null
let arrives: number
let progress: number[]
let stop: AbortController
let posted: () => void
let send: SendPhoto

beforeEach(() => {
  asked = []
  progress = []
  signs = Response.json({ id: 'upload-1', signed })
  takes = new Response(null, { status: 204 })
  arrives = 200
  stop = new AbortController()
  posted = () => {}
  const ask = async (to: string, { method, body }: { method: string; body?: URLSearchParams }) => {
    const intent = body?.get('intent')
    asked.push(intent ?? `${method} ${to}`)
    const answer = intent === 'sign' ? signs : takes
    return answer ? answer.clone() : Promise.reject(new TypeError('no connection'))
  }
  const post: Post = async ({ tell }) => {
    asked.push('post')
    posted()
    tell(1)
    return arrives
  }
  const target = { entryId: 'entry-1', author: 'Ana', ask: ask as typeof fetch, post }
  send = sendDirect(target, async () => {
    asked.push('server')
    return { state: 'kept' }
  })
})

const blob = new Blob(['a photo'])
const photo = { file: new File([blob], 'okno.jpg'), blob, kind: 'inside' } as const
const sent = () => send(photo, { onProgress: bytes => progress.push(bytes), signal: stop.signal })
const no = (status: number, reason: string) =>
  new Response('No.', { status, headers: { [refusalHeader]: reason } })
const dropped = `DELETE ${addresses.photoUploads()}/upload-1`

describe('A photo that can be sent straight to where it is kept', () => {
  it('is signed, sent and taken, and goes not through the server', async () => {
    const done = await sent()

    expect(done).toEqual({ state: 'kept' })
    expect(asked).toEqual(['sign', 'post', 'take'])
    expect(progress).toEqual([blob.size])
  })

  it('goes through the server where nothing is signed', async () => {
    signs = Response.json(null)

    expect(await sent()).toEqual({ state: 'kept' })
    expect(asked).toEqual(['sign', 'server'])
  })

  it('goes through the server when the account does not take it', async () => {
    arrives = 400

    expect(await sent()).toEqual({ state: 'kept' })
    expect(asked).toEqual(['sign', 'post', dropped, 'server'])
  })

  it('goes through the server when it does not lie where it was sent', async () => {
    takes = no(400, 'photo-missing')

    expect(await sent()).toEqual({ state: 'kept' })
    expect(asked).toEqual(['sign', 'post', 'take', 'server'])
  })

  it('is signed once when its connection is lost, and goes through the server the third time', async () => {
    arrives = 0

    const done = [await sent(), await sent(), await sent()]

    expect(done.map(({ state }) => state)).toEqual(['lost', 'lost', 'kept'])
    expect(asked).toEqual(['sign', 'post', 'post', 'post', dropped, 'server'])
  })

  it('is taken again, and not sent again, when the answer is lost or the account is away', async () => {
    takes = null
    const lost = await sent()
    takes = no(503, 'photo-store-away')
    const away = await sent()
    takes = new Response(null, { status: 204 })

    expect([lost, away, await sent()].map(({ state }) => state)).toEqual(['lost', 'lost', 'kept'])
    expect(asked).toEqual(['sign', 'post', 'take', 'take', 'take'])
  })

  it('is not sent at all when it is refused before', async () => {
    signs = no(409, 'editing-closed')

    expect(await sent()).toEqual({ state: 'refused', reason: 'editing-closed' })
    expect(asked).toEqual(['sign'])
  })

  it('is refused for the reason that the server says, and by nobody else', async () => {
    takes = no(415, 'photo-pdf')
    expect(await sent()).toEqual({ state: 'refused', reason: 'photo-pdf' })
  })

  it.each([
    [401, 'signed-out'],
    [429, 'lost'],
    [500, 'lost'],
  ])('waits for what passes: %i is %s', async (status, state) => {
    signs = new Response(null, { status })

    expect(await sent()).toEqual({ state })
  })

  it('is given back when it is taken out on its way', async () => {
    arrives = 0
    posted = () => stop.abort()

    expect(await sent()).toEqual({ state: 'lost' })
    expect(asked).toEqual(['sign', 'post', dropped])
  })

  it('is given back, and not taken, when it is taken out while the connection is away', async () => {
    takes = null
    await sent()
    stop.abort()

    expect(await sent()).toEqual({ state: 'lost' })
    expect(asked).toEqual(['sign', 'post', 'take', dropped])
  })

  it('is not begun when it was taken out before', async () => {
    stop.abort()

    expect([await sent(), asked]).toEqual([{ state: 'lost' }, []])
  })
})
