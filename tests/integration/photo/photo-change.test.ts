import { beforeEach, describe, expect, it, test } from 'vitest'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import { action } from '#app/routes/resources/photo-change.ts'
import { addPhoto } from '#app/use-cases/entry/change-photos.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { cookieOf, cookieSecret } from '#tests/support/upload-server.ts'

const { db } = testDatabase()
let services: TestServices
let own: { entryId: string; ownerId: string }
let ids: readonly string[]

beforeEach(async () => {
  services = testServices(db)
  const contest = await seedContest(services)
  own = await seedEntry(services, contest, 'Vrtnica')
  await seedEntry(services, contest, 'Sosedov')
  const requestKey = services.random.uuid(services.now())
  const photo = { requestKey, bytes: await drawnPhoto(), kind: 'inside', author: null } as const
  await addPhoto(services, own, photo)
  ids = (await photos()).map(({ id }) => id)
})

const photos = async () => (await ownEntry(db, own))?.photos ?? []

/** What the route answers to somebody; the owner of the entry unless it is said otherwise. */
async function asked(
  fields: Readonly<Record<string, string>>,
  { who = 'vrtnica@shops.test', entryId = own.entryId } = {},
) {
  const headers: Record<string, string> = who ? { cookie: await cookieOf(services, who) } : {}
  const body = new URLSearchParams(fields)
  const request = new Request(services.publicUrl, { method: 'POST', headers, body })
  const arrivedAt = services.now()
  const context = { services, cookieSecret, secureCookies: false, arrivedAt }
  const answer = await action({ request, params: { entryId }, context: context as never })
  return { status: answer.status, said: (await answer.json()) as unknown }
}

const describing = () => ({
  intent: 'describe',
  photoId: ids[0] ?? '',
  kind: 'detail',
  author: ' Ana ',
  'alts.sl': 'Police s sivko',
})

describe('A change of photos that a page sends', () => {
  it('saves what is said of one, their order, and a removal', async () => {
    const answers = [
      await asked(describing()),
      await asked({ intent: 'order', order: [...ids].reverse().join(' ') }),
    ]
    const both = await photos()
    answers.push(await asked({ intent: 'remove', photoId: ids[0] ?? '' }))

    expect(answers).toMatchObject(Array(3).fill({ status: 200, said: { saved: true } }))
    expect(answers[0]).toMatchObject({ said: { reply: { status: 'success' } } })
    expect(both).toMatchObject([
      { id: ids[1], kind: 'inside' },
      { id: ids[0], kind: 'detail', author: 'Ana', alts: { sl: 'Police s sivko' } },
    ])
    expect((await photos()).map(({ id }) => id)).toEqual([ids[1]])
  })

  it('says what to mend in a form', async () => {
    expect(await asked({ ...describing(), kind: 'portrait' })).toMatchObject({
      status: 400,
      said: { saved: false, reply: { error: { kind: expect.anything() } } },
    })
  })

  it('says by name why it is refused', async () => {
    await asked({ intent: 'remove', photoId: ids[0] ?? '' })

    expect(await asked(describing())).toEqual({
      status: 409,
      said: { saved: false, reason: 'photo-unknown' },
    })
    expect(await asked({ intent: 'remove', photoId: ids[1] ?? '' })).toEqual({
      status: 409,
      said: { saved: false, reason: 'photo-last' },
    })
  })

  test.each([
    ['nobody', { who: '' }, 401, 'signed-out'],
    ['a neighbour', { who: 'sosedov@shops.test' }, 404, 'entry-unknown'],
    ['somebody with no id of an entry', { entryId: 'vrtnica' }, 404, 'entry-unknown'],
  ])('is refused to %s', async (_, by, status, reason) => {
    expect(await asked(describing(), by)).toEqual({ status, said: { saved: false, reason } })
    expect(await photos()).toMatchObject([{ kind: 'outside' }, { kind: 'inside' }])
  })

  test.each([
    [{ intent: 'describe', photoId: 'first' }],
    [{ intent: 'paint', photoId: '00000000-0000-7000-8000-000000000000' }],
    [{}],
  ])('%j is no such form', async fields => {
    await expect(asked(fields)).rejects.toMatchObject({ status: 400 })
  })
})
