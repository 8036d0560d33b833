import { writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { heldPhotoOf } from '#app/data/entry/held-photos.ts'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import {
  heldHeader,
  heldIn,
  mostUnfinishedUploads,
  refusalHeader,
  uploadLifeMs,
} from '#app/domain/photo/uploads.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { PhotoStoreAway } from '#app/platform/photo-store.ts'
import { dropOldUploads } from '#app/use-cases/entry/drop-uploads.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { rawConnection } from '#tests/support/raw-http.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import {
  cookieOf,
  serveUploads,
  uploader,
  type UploadServer,
} from '#tests/support/upload-server.ts'

const { db } = testDatabase()
let services: TestServices
let server: UploadServer
let contest: Awaited<ReturnType<typeof seedContest>>
let own: { entryId: string; ownerId: string }
let ana: ReturnType<typeof uploader>
let said: Record<string, string>
let photo: Uint8Array

beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
  const { entryId, ownerId } = await seedEntry(services, contest, 'Vrtnica')
  own = { entryId, ownerId }
  server = await serveUploads(services)
  ana = uploader(server, services, { cookie: await cookieOf(services, 'vrtnica@shops.test') })
  said = { entryId, kind: 'inside', author: 'Ana', fileName: 'okno.jpg' }
  photo = await drawnPhoto({ width: 60, height: 40 })
})
afterEach(() => server.stop())

const photosOf = async () => (await ownEntry(db, own))?.photos ?? []
const begun = async (by = ana, bytes = photo) => {
  const answer = await by.begin(bytes.length, said)
  expect(answer.status).toBe(201)
  return answer.headers.get('location') ?? ''
}
const offsetOf = async (path: string) => {
  const answer = await ana.offset(path)
  return [answer.status, answer.headers.get('upload-offset')]
}

describe('A photo that is sent piece by piece', () => {
  test('goes on behind the last byte that arrived, and becomes a photo of the entry', async () => {
    const path = await begun()
    const first = await ana.send(path, 0, photo.slice(0, 100))
    const reached = await offsetOf(path)
    const last = await ana.send(path, 100, photo.slice(100))

    expect([first.status, reached, last.status]).toEqual([204, [200, '100'], 204])
    const [, added] = await photosOf()
    expect([added?.kind, added?.author, added?.width]).toEqual(['inside', 'Ana', 60])
    expect(await services.uploads.size(path.split('/').at(-1) ?? '')).toBeNull()
    expect(await db.auditEvent.count({ where: { action: 'photo.added' } })).toBe(1)
  })

  test('keeps what arrived before its connection broke', async () => {
    const path = await begun()
    const torn = await rawConnection(server.port)
    const head = { ...ana.headers, 'upload-offset': '0', 'content-length': String(photo.length) }
    const type = 'content-type: application/offset+octet-stream'
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
    torn.send([`PATCH ${path} HTTP/1.1`, 'host: vitrina.test', ...lines, type, '', ''].join('\r\n'))
    torn.send(Buffer.from(photo.slice(0, 150)).toString('latin1'))
    await expect.poll(() => services.uploads.size(path.split('/').at(-1) ?? '')).toBe(150)

    // The server has not heard yet that nobody is there any more.
    const reached = await offsetOf(path)
    torn.breakOff()
    const last = await ana.send(path, 150, photo.slice(150))

    expect([reached, last.status]).toEqual([[200, '150'], 204])
    expect(await photosOf()).toHaveLength(2)
  })

  test('arrives once, however often its last piece or its end is asked for', async () => {
    const path = await begun()
    await ana.send(path, 0, photo.slice(0, 100))

    const answers = []
    for (let time = 0; time < 3; time++) answers.push(await ana.send(path, 100, photo.slice(100)))
    const asked = await offsetOf(path)

    const told = answers.map(({ status, headers }) => [status, headers.get('upload-offset')])
    expect(told).toEqual(Array(3).fill([204, String(photo.length)]))
    expect(asked).toEqual([200, String(photo.length)])
    expect(await photosOf()).toHaveLength(2)
  })

  test('is taken when it was whole, and the server ended before it had looked at it', async () => {
    const path = await begun()
    const id = path.split('/').at(-1) ?? ''
    await writeFile(`${services.uploads.folder}/${id}`, photo)

    const asked = await Promise.all([offsetOf(path), offsetOf(path)])

    expect(asked).toEqual(Array(2).fill([200, String(photo.length)]))
    expect(await photosOf()).toHaveLength(2)
  })

  test('is looked at again, and not sent again, when what keeps photos was away', async () => {
    const { photos } = services
    const save = () => Promise.reject(new PhotoStoreAway('away'))
    Object.assign(services, { photos: { ...photos, save } })
    const path = await begun()
    const away = await ana.send(path, 0, photo)
    Object.assign(services, { photos })

    expect([away.status, await offsetOf(path)]).toEqual([503, [200, String(photo.length)]])
    expect(await photosOf()).toHaveLength(2)
  })

  test('is refused in words when it is none, and again when it is asked again', async () => {
    const text = new TextEncoder().encode('To ni fotografija.')
    const path = await begun(ana, text)

    const answer = await ana.send(path, 0, text)
    const again = await ana.send(path, 0, text)
    const asked = await ana.offset(path)

    const reason = 'photo-not-an-image'
    expect([answer.status, again.status, asked.status]).toEqual([415, 415, 415])
    expect(await answer.text()).toBe(wordsIn('sl').entry.reasons[reason])
    expect(asked.headers.get(refusalHeader)).toBe(reason)
    expect(await photosOf()).toHaveLength(1)
    expect(await services.uploads.size(path.split('/').at(-1) ?? '')).toBeNull()
  })

  test('is refused before a byte is sent when it is too large, empty, or one too many', async () => {
    const large = await ana.begin(maxPhotoBytes + 1, said)
    const empty = await ana.begin(0, said)
    for (let more = 0; more < mostUnfinishedUploads; more++) await begun()
    const many = await ana.begin(photo.length, said)

    const told = [large, empty, many].map(({ status, headers }) => [
      status,
      headers.get(refusalHeader),
    ])
    expect(told).toEqual([
      [413, 'photo-too-large'],
      [400, 'photo-empty'],
      [429, 'uploads-too-many'],
    ])
  })

  test('cannot be longer than was said', async () => {
    const path = await begun()

    const answer = await ana.send(path, 0, new Uint8Array(photo.length + 1))

    expect(answer.status).toBe(413)
    expect(await photosOf()).toHaveLength(1)
  })

  test('is nobody else’s: another finds it neither at the beginning nor later', async () => {
    const klas = uploader(server, services, { cookie: await cookieOf(services, 'klas@shops.test') })
    const nobody = uploader(server, services, { cookie: '' })
    const form = uploader(server, services, { formKey: services.random.uuid(services.now()) })
    const path = await begun()

    const others = [klas, nobody, form]
    const answers = await Promise.all(
      others.flatMap(other => [
        other.begin(photo.length, said),
        other.offset(path),
        other.send(path, 0, photo),
        other.drop(path),
      ]),
    )

    expect(answers.map(({ status }) => status)).toEqual([
      404, 404, 404, 404, 401, 401, 401, 401, 400, 404, 404, 404,
    ])
    expect(await offsetOf(path)).toEqual([200, '0'])
  })

  test('comes from a page of this site or not at all', async () => {
    const path = await begun()
    const elsewhere = { ...ana.headers, origin: 'http://elsewhere.test' }

    const answers = await Promise.all([
      ana.begin(photo.length, said, { origin: 'http://elsewhere.test' }),
      fetch(server.url + path, { method: 'DELETE', headers: elsewhere }),
    ])

    expect(answers.map(({ status }) => status)).toEqual([403, 403])
  })

  test('may end less than a minute after the deadline when it began in time', async () => {
    const end = contest.contest.checkEndAt.getTime()
    services.setClock(new Date(end - 1))
    const [one, other] = [await begun(), await begun()]
    services.setClock(new Date(end + 59_999))
    const inTime = await ana.send(one, 0, photo)
    services.setClock(new Date(end + 60_000))
    const late = await ana.send(other, 0, photo)
    const afresh = await ana.begin(photo.length, said)

    expect([inTime.status, late.status, afresh.status]).toEqual([204, 409, 409])
    expect(late.headers.get(refusalHeader)).toBe('editing-closed')
    expect(await photosOf()).toHaveLength(2)
  })

  test('is gone after a day, and its file with it', async () => {
    const path = await begun()
    await ana.send(path, 0, photo.slice(0, 100))
    const told: unknown[] = []
    const log = { ...services.log, info: (facts: unknown) => told.push(facts) }

    services.setClock(new Date(services.now().getTime() + uploadLifeMs - 1))
    await dropOldUploads({ ...services, log })
    const before = await offsetOf(path)
    services.setClock(new Date(services.now().getTime() + 1))
    const expired = (await ana.offset(path)).status
    await dropOldUploads({ ...services, log })

    expect([before, expired]).toEqual([[200, '100'], 410])
    expect((await ana.offset(path)).status).toBe(404)
    expect(await services.uploads.size(path.split('/').at(-1) ?? '')).toBeNull()
    expect(told).toEqual([{ unfinished: 1 }])
  })

  test('is taken back by whoever sends it', async () => {
    const path = await begun()

    const answer = await ana.drop(path)

    expect([answer.status, (await ana.offset(path)).status]).toEqual([204, 404])
  })

  test('is kept for a form by its key, which is told of it, until the form is sent', async () => {
    const formKey = services.random.uuid(services.now())
    const form = uploader(server, services, { formKey })
    const of = { town: 'velenje', contest: '2026', kind: 'outside', fileName: 'okno.jpg' }
    const path = (await form.begin(photo.length, of)).headers.get('location') ?? ''

    const answer = await form.send(path, 0, photo)
    const asked = await form.offset(path)

    expect([answer.status, asked.status]).toEqual([204, 200])
    const held = await heldPhotoOf(db, { contestId: contest.contestId, requestKey: formKey })
    const shown = { name: held?.name, width: 60, height: 40 }
    expect(heldIn(answer.headers.get(heldHeader))).toEqual(shown)
    expect(heldIn(asked.headers.get(heldHeader))).toEqual(shown)
  })
})
