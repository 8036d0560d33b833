import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Post, sendStraight } from '#app/browser/direct-upload.ts'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import { unfinishedOf } from '#app/data/photo/uploads.ts'
import { mostUnfinishedUploads, refusalHeader } from '#app/domain/photo/uploads.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { openPhotos } from '#app/platform/chosen-photos.ts'
import type { SignedUpload } from '#app/platform/photo-store.ts'
import { action } from '#app/routes/resources/straight-photos.ts'
import { type CloudinaryServer, cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { cookieOf, cookieSecret } from '#tests/support/upload-server.ts'

const { db } = testDatabase()
let account: CloudinaryServer
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
let own: { entryId: string; ownerId: string }
let photo: Uint8Array

beforeEach(async () => {
  account = await cloudinaryServer()
  const folder = await mkdtemp(`${tmpdir()}/vitrina-straight-`)
  const cloudinary = { url: account.url(), folder: 'vitrina.test' }
  services = { ...testServices(db), photos: (await openPhotos({ folder, cloudinary })).photos }
  account.now = services.now
  contest = await seedContest(services)
  own = await seedEntry(services, contest, 'Vrtnica')
  photo = await drawnPhoto({ width: 60, height: 40 })
})
afterEach(() => account.stop())

/** What the route answers to somebody; the owner of the entry unless it is said otherwise. */
async function asked(fields: Readonly<Record<string, string>>, who = 'vrtnica@shops.test') {
  const headers: Record<string, string> = who ? { cookie: await cookieOf(services, who) } : {}
  const body = new URLSearchParams(fields)
  const request = new Request(services.publicUrl, { method: 'POST', headers, body })
  const context = { services, cookieSecret, secureCookies: false, network: own.entryId }
  return action({ request, params: { entryId: own.entryId }, context: context as never })
}

const sign = { intent: 'sign', length: '1000', kind: 'inside', author: ' Ana ' }

async function signedFor(): Promise<{ id: string; signed: SignedUpload }> {
  const answer = await asked(sign)
  expect(answer.status).toBe(200)
  return (await answer.json()) as { id: string; signed: SignedUpload }
}

const post: Post = async ({ address, headers, form }) =>
  (await fetch(address, { method: 'POST', headers, body: form })).status

/** Signs and sends; what is to be asked so that it is taken. */
async function sentStraight(bytes = photo) {
  const { id, signed } = await signedFor()
  const blob = new Blob([new Uint8Array(bytes)])
  const sent = await sendStraight(blob, signed, { tell: () => {}, tries: 1, post })
  expect(sent).toEqual({ sent: true, ticket: signed.ticket })
  return { intent: 'take', id, ticket: signed.ticket }
}

const photosOf = async () => (await ownEntry(db, own))?.photos ?? []
const lying = () => [...account.assets.keys()].filter(id => id.includes('incoming'))
const told = ({ status, headers }: Response) => [status, headers.get(refusalHeader)]

describe('A photo of one’s own entry that was sent straight to the account', () => {
  test('becomes a photo of the entry', async () => {
    const answer = await asked(await sentStraight())

    expect(answer.status).toBe(204)
    const [, added] = await photosOf()
    expect([added?.kind, added?.author, added?.width]).toEqual(['inside', 'Ana', 60])
    expect(await services.photos.original(added?.name ?? '')).toEqual(new Uint8Array(photo))
    expect(await db.auditEvent.count({ where: { action: 'photo.added' } })).toBe(1)
    expect(lying()).toEqual([])
  })

  test('becomes one photo, however often it is to be taken, also at once', async () => {
    const take = await sentStraight()

    const answers = [...(await Promise.all([asked(take), asked(take)])), await asked(take)]

    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
    expect(await photosOf()).toHaveLength(2)
  })

  test('is nobody else’s to sign or to take', async () => {
    const take = await sentStraight()

    const answers = []
    for (const who of ['klas@shops.test', ''])
      answers.push(await asked(sign, who), await asked(take, who))

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401, 401])
    expect([await photosOf(), lying()].map(({ length }) => length)).toEqual([1, 1])
  })

  test('is refused in words when it is none, again when asked again, and deleted in the account', async () => {
    const take = await sentStraight(Buffer.from('GIF89a and nothing more'))

    const [answer, again] = [await asked(take), await asked(take)]

    expect([told(answer), told(again)]).toEqual(Array(2).fill([400, 'photo-damaged']))
    expect(await answer.text()).toBe(wordsIn('sl').entry.reasons['photo-damaged'])
    expect(await photosOf()).toHaveLength(1)
    expect(lying()).toEqual([])
  })

  test('can be taken later when the account is away', async () => {
    const take = await sentStraight()
    account.fails = { status: 503 }
    const away = await asked(take)
    account.fails = 'never'

    expect(told(away)).toEqual([503, 'photo-store-away'])
    expect((await asked(take)).status).toBe(204)
  })

  test('may be taken less than a minute after the deadline when it was signed in time', async () => {
    const end = contest.contest.checkEndAt.getTime()
    services.setClock(new Date(end - 1))
    const [one, other] = [await sentStraight(), await sentStraight()]
    services.setClock(new Date(end + 59_999))
    const inTime = await asked(one)
    services.setClock(new Date(end + 60_000))
    const late = await asked(other)
    const afresh = await asked(sign)

    expect(inTime.status).toBe(204)
    expect([told(late), told(afresh)]).toEqual(Array(2).fill([409, 'editing-closed']))
    expect(await photosOf()).toHaveLength(2)
  })

  test('is signed for no more than a person may have unfinished, and is not named as one', async () => {
    for (let more = 0; more < mostUnfinishedUploads; more++) await signedFor()

    expect(told(await asked(sign))).toEqual([429, 'uploads-too-many'])
    expect(await unfinishedOf(db, own, new Date(0))).toEqual([])
  })

  test('is not signed where photos go through the server', async () => {
    services = { ...services, photos: testServices(db).photos }

    const answer = await asked(sign)

    expect([answer.status, await answer.json()]).toEqual([200, null])
    expect(await db.photoUpload.count()).toBe(0)
  })

  test.each([
    ['no intent', {}],
    ['a length that is none', { ...sign, length: 'long' }],
    ['a ticket that is none', { intent: 'take', id: '0'.repeat(8), ticket: '../original' }],
  ])('is asked for with a form: %s is none', async (_, fields) => {
    expect((await asked(fields)).status).toBe(400)
  })
})
