import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CloudinaryServer, cloudinaryServer } from '#tests/support/cloudinary-server.ts'

/** What the account of the tests refuses, so that whatever passes there is signed as it is documented. */
describe('The account of the tests', () => {
  let server: CloudinaryServer
  beforeAll(async () => {
    server = await cloudinaryServer()
  })
  afterAll(() => server.stop())
  beforeEach(() => server.assets.clear())

  const gif = Buffer.from('GIF89a, as far as anybody looks')
  const nowSeconds = () => Math.floor(Date.now() / 1000)

  async function sent(
    fields: Readonly<Record<string, string>>,
    { algorithm = 'sha1', signature }: { algorithm?: string; signature?: string | null } = {},
  ) {
    const given = { public_id: 'a/b', timestamp: String(nowSeconds()), type: 'authenticated' }
    const form = new FormData()
    const all = { ...given, ...fields }
    for (const [name, value] of Object.entries(all)) form.set(name, value)
    const toSign = Object.entries(all)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `${name}=${value}`)
      .join('&')
    const right = createHash(algorithm)
      .update(toSign + server.account.secret)
      .digest('hex')
    if (signature !== null) form.set('signature', signature ?? right)
    form.set('api_key', server.account.key)
    form.set('file', new Blob([gif]))
    const address = `${server.origin}/v1_1/${server.account.cloud}/image/upload`
    const answer = await fetch(address, { method: 'POST', body: form })
    return { status: answer.status, text: await answer.text() }
  }

  test.each(['sha1', 'sha256'])('takes a file that is signed with %s', async algorithm => {
    expect(await sent({}, { algorithm })).toMatchObject({ status: 200 })
    expect(server.assets.get('a/b')?.bytes.equals(gif)).toBe(true)
  })

  test.each([
    ['without a signature', {}, { signature: null }],
    ['with a wrong one', {}, { signature: '0'.repeat(40) }],
    ['an hour late', { timestamp: String(Math.floor(Date.now() / 1000) - 3700) }, {}],
  ])('takes no file %s', async (_, fields, how) => {
    expect(await sent(fields, how)).toMatchObject({ status: 401 })
    expect(server.assets.size).toBe(0)
  })

  test('takes no file under another name than was signed', async () => {
    const toSign = `public_id=a/b&timestamp=${nowSeconds()}&type=authenticated`
    const signature = createHash('sha1')
      .update(toSign + server.account.secret)
      .digest('hex')

    expect(await sent({ public_id: 'another/one' }, { signature })).toMatchObject({ status: 401 })
  })

  test('takes no format that was not signed for', async () => {
    expect(await sent({ allowed_formats: 'jpg,png' })).toMatchObject({ status: 400 })
    expect(server.assets.size).toBe(0)
  })

  test.each([
    '/image/authenticated/v1/a/b',
    '/image/authenticated/s--00000000--/v1/a/b',
    '/image/upload/v1/a/b',
  ])('delivers nothing at %s', async path => {
    await sent({})

    expect((await fetch(`${server.origin}/${server.account.cloud}${path}`)).status).toBe(401)
  })

  test('says nothing of what it holds without its key', async () => {
    await sent({})
    const admin = `${server.origin}/v1_1/${server.account.cloud}`
    const headers = { Authorization: `Basic ${Buffer.from('123456789:wrong').toString('base64')}` }

    for (const path of [
      '/usage',
      '/resources/image/authenticated',
      '/resources/image/authenticated/a/b',
    ])
      expect((await fetch(`${admin}${path}`, { headers })).status).toBe(401)
  })
})
