import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isResultDue } from '#app/domain/contest/freshness.ts'
import type { Source } from '#app/web/page-cache/made-from.ts'
import { cachedPages, contestOfPages, page } from '#tests/support/cached-pages.ts'
import { velenje2026 } from '#tests/support/velenje-2026.ts'
import { published } from '../../domain/contest/velenje.ts'

const town = { id: 'velenje', slug: 'velenje' }
const contest = contestOfPages({
  ...velenje2026,
  ...published,
  publishNowAt: null,
  id: '2026',
  town: town as never,
})
const source: Source = { contest }
const results = '/velenje/2026/rezultati'
const longText = 'Okno polno sivke. '.repeat(200)

let pages: Awaited<ReturnType<typeof cachedPages>>
afterEach(() => pages.stop())

const textOf = async (path: string) => (await pages.get(path)).body.toString()

/** A rendering that goes on until it is told to end. */
function slowly() {
  const endings: ((text: string) => void)[] = []
  const render = (_: string, note: (source: Source) => void) =>
    new Promise<Response>(resolve => {
      endings.push(text => resolve(page(text, note, source)))
    })
  const end = async (index: number, text: string) => {
    await vi.waitFor(() => expect(endings.length).toBeGreaterThan(index), { timeout: 20_000 })
    endings[index]?.(text)
  }
  return { render, end, begun: () => endings.length }
}

describe('A page that many ask for', () => {
  it('is made once, also while it is being made', async () => {
    const { render, end } = slowly()
    pages = await cachedPages(render)
    const asked = Array.from({ length: 20 }, () => textOf(results))
    await new Promise(resolve => setTimeout(resolve, 50))
    await end(0, 'one')

    expect(new Set(await Promise.all(asked))).toEqual(new Set(['one']))
    expect(await textOf(`${results}?utm_source=mail`)).toBe('one')
    expect(pages.renderings).toEqual([results])
  })

  it('is not kept when it failed, and is made anew for the next', async () => {
    let status = 500
    pages = await cachedPages(async (_, note) => {
      note(source)
      return new Response('text', { status })
    })

    const failed = await pages.get(results)
    status = 200
    const served = await pages.get(results)

    expect([failed.status, served.status, pages.renderings.length]).toEqual([500, 200, 2])
  })

  it.each([
    ['sets a cookie', { 'set-cookie': 'vitrina_session=ana' }],
    ['runs by a nonce', { 'content-security-policy': "script-src 'nonce-abc'" }],
  ])('is not kept when it %s, and the cookie is nobody’s', async (_, headers) => {
    pages = await cachedPages(async (_address, note) => page('text', note, source, headers))

    const answers = [await pages.get(results), await pages.get(results)]

    expect(answers.map(answer => answer.headers['set-cookie'])).toEqual([undefined, undefined])
    expect(pages.renderings).toHaveLength(2)
  })

  it('is not kept when it does not say what it is made from', async () => {
    pages = await cachedPages(async () => new Response('text'))

    await pages.get(results)
    await pages.get(results)

    expect(pages.renderings).toHaveLength(2)
  })
})

describe('A change', () => {
  it('ends what is kept of its contest, its town and the home page, and nothing else', async () => {
    const other = contestOfPages({ ...contest, id: 'zima' })
    const sources: Readonly<Record<string, Source>> = {
      '/': { contests: [] },
      '/velenje': { town: town as never, contests: [contest, other] },
      '/celje': { town: { id: 'celje' } as never, contests: [] },
      '/velenje/2026/pravila': source,
      '/velenje/zima/pravila': { contest: other },
    }
    const paths = Object.keys(sources)
    pages = await cachedPages(async (address, note) => page('x', note, sources[address] ?? source))
    const madeAnew = async () => {
      pages.renderings.length = 0
      for (const path of paths) await pages.get(path)
      return [...pages.renderings]
    }
    expect(await madeAnew()).toEqual(paths)
    expect(await madeAnew()).toEqual([])

    pages.change({ townId: 'velenje', contestId: '2026' })
    expect(await madeAnew()).toEqual(['/', '/velenje', '/velenje/2026/pravila'])
    pages.change({ townId: 'velenje', contestId: null })
    expect(await madeAnew()).toEqual(paths.filter(path => path !== '/celje'))
  })

  it('that comes while a page is being made keeps it from being kept and from who asks then', async () => {
    const { render, end } = slowly()
    pages = await cachedPages(render)
    const before = textOf(results)
    await vi.waitFor(() => expect(pages.renderings).toHaveLength(1))
    pages.change({ townId: 'velenje', contestId: '2026' })
    const after = textOf(results)
    await vi.waitFor(() => expect(pages.renderings).toHaveLength(2))
    await end(1, 'new')
    expect(await after).toBe('new')
    await end(0, 'old')

    expect(await before).toBe('old')
    expect(await textOf(results)).toBe('new')
  })

  it('gives nobody a 304 who has the page as it was', async () => {
    let text = 'before'
    pages = await cachedPages(async (_, note) => page(text, note, source))
    const { headers } = await pages.get(results)
    const condition = { 'if-none-match': headers.etag ?? '' }
    expect((await pages.get(results, condition)).status).toBe(304)

    text = 'after'
    pages.change({ townId: 'velenje', contestId: '2026' })
    const answer = await pages.get(results, condition)

    expect([answer.status, answer.body.toString()]).toEqual([200, 'after'])
  })
})

describe('By the clock', () => {
  it('a page ends with the instant at which it may change, and is kept until the one before', async () => {
    pages = await cachedPages(async (_, note) => page('text', note, source))
    for (const [instant, renderings, shared] of [
      ['2026-09-23T17:59:40.000Z', 1, 10],
      ['2026-09-23T17:59:55.500Z', 1, 4],
      ['2026-09-23T17:59:59.999Z', 1, 0],
      ['2026-09-23T18:00:00.000Z', 2, 10],
    ] as const) {
      pages.setClock(instant)
      const { headers } = await pages.get(results)

      expect(pages.renderings).toHaveLength(renderings)
      expect(headers['cache-control']).toBe(
        `public, max-age=0, s-maxage=${shared}, must-revalidate`,
      )
    }
  })

  it('who asks at the hour gets no page that was begun before it', async () => {
    const { render, end } = slowly()
    pages = await cachedPages(render)
    pages.setClock('2026-10-03T10:29:59.999Z')
    const before = textOf(results)
    await vi.waitFor(() => expect(pages.renderings).toHaveLength(1))
    pages.setClock('2026-10-03T10:30:00.000Z')
    const after = textOf(results)
    await new Promise(resolve => setTimeout(resolve, 50))
    await end(0, 'not yet')
    await end(1, 'being prepared')

    expect([await before, await after]).toEqual(['not yet', 'being prepared'])
  })

  it('nothing is kept of a contest whose results are due', async () => {
    pages = await cachedPages(async (_, note) => page('being prepared', note, source))
    pages.setClock('2026-10-03T10:30:00.000Z')
    expect(isResultDue(contest, new Date('2026-10-03T10:30:00.000Z'))).toBe(true)

    await pages.get(results)
    await pages.get('/velenje/2026?order=1')
    await pages.get(results)

    expect(pages.renderings).toHaveLength(3)
  })

  it('the gallery of a minute is the page of its order, and for others only while the minute lasts', async () => {
    pages = await cachedPages(async (address, note) => page(address, note, source))
    const [order, next] = [1, 2].map(
      step => 1 + ((Date.UTC(2026, 8, 14, 6) / 60_000 + step - 1) % 24),
    )

    pages.setClock('2026-09-14T06:00:57.000Z')
    const now = await pages.get('/velenje/2026')
    const same = await pages.get(`/velenje/2026?order=${order}`)
    pages.setClock('2026-09-14T06:01:00.000Z')
    const then = await pages.get('/velenje/2026')

    expect(now.headers.etag).toBe(same.headers.etag)
    expect([now, same].map(({ headers }) => headers['cache-control'])).toEqual([
      'public, max-age=0, s-maxage=3, must-revalidate',
      'public, max-age=0, s-maxage=10, must-revalidate',
    ])
    expect(then.body.toString()).toBe(`/velenje/2026?order=${next}`)
    expect(pages.renderings).toHaveLength(2)
  })
})

describe('When changes are not heard', () => {
  it('every page is made anew until they are heard again, and then what was kept is gone', async () => {
    pages = await cachedPages(async (_, note) => page('text', note, source))
    await pages.get(results)

    pages.lose()
    await pages.get(results)
    await pages.get(results)
    pages.regain()
    await pages.get(results)
    await pages.get(results)

    expect(pages.renderings).toHaveLength(4)
  })

  it('a page that was begun before is not kept when they are heard again', async () => {
    const { render, end } = slowly()
    pages = await cachedPages(render)
    const first = textOf(results)
    await vi.waitFor(() => expect(pages.renderings).toHaveLength(1))
    pages.lose()
    pages.regain()
    await end(0, 'old')
    await first
    const second = textOf(results)
    await end(1, 'new')

    expect(await second).toBe('new')
  })

  it('kept pages stand in while the database is away, for as long as their hour lasts', async () => {
    let away = false
    pages = await cachedPages(async (address, note) =>
      away ? new Response('away', { status: 503 }) : page(address, note, source),
    )
    await pages.get(results)
    away = true
    pages.lose()

    const [kept, other] = [await pages.get(results), await pages.get('/velenje/2026/pravila')]
    pages.setClock('2026-09-23T18:00:00.000Z')
    const later = await pages.get(results)

    expect([kept.status, kept.body.toString(), other.status, later.status]).toEqual([
      200,
      results,
      503,
      503,
    ])
  })

  it.each(['a page that could be made', 'a form that was answered'])(
    'no kept page stands in any more after %s',
    async which => {
      let away = false
      pages = await cachedPages(async (address, note) =>
        away ? new Response('away', { status: 503 }) : page(address, note, source),
      )
      await pages.get(results)
      pages.lose()
      await (which.startsWith('a page') ? pages.get('/velenje') : pages.catchUp())
      away = true

      expect((await pages.get(results)).status).toBe(503)
    },
  )
})

describe('An answer', () => {
  const headers = { 'content-security-policy': "default-src 'none'", 'x-frame-options': 'DENY' }

  it('comes in the coding that is asked for, each with its own strong tag', async () => {
    pages = await cachedPages(async (_, note) => page(longText, note, source, headers))
    const asked = ['br', 'gzip', 'identity']

    const first = await Promise.all(
      asked.map(coding => pages.get(results, { 'accept-encoding': coding })),
    )
    const again = await Promise.all(
      asked.map(coding => pages.get(results, { 'accept-encoding': coding })),
    )

    expect(first.map(answer => answer.headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ])
    expect(first.map(answer => Number(answer.headers['content-length']))).toEqual(
      first.map(({ body }) => body.length),
    )
    expect(new Set(first.map(answer => answer.headers.etag)).size).toBe(3)
    expect(first.every(answer => /^"[\w-]+"$/.test(answer.headers.etag ?? ''))).toBe(true)
    expect(first.map(answer => answer.headers.vary)).toEqual(asked.map(() => 'Accept-Encoding'))
    expect(gunzipSync(first[1]?.body ?? Buffer.alloc(0)).toString()).toBe(longText)
    expect(again.map(({ body }) => body)).toEqual(first.map(({ body }) => body))
    expect(first[0]?.headers).toMatchObject(headers)
  })

  it('to HEAD is the same without its bytes', async () => {
    pages = await cachedPages(async (_, note) => page(longText, note, source, headers))
    const [head, whole] = [await pages.get(results, {}, 'HEAD'), await pages.get(results)]

    expect(head.body.length).toBe(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' })
    expect(pages.renderings).toHaveLength(1)
  })

  it('that is unchanged is a 304 without a policy, in whatever coding or form the tag comes', async () => {
    pages = await cachedPages(async (_, note) => page(longText, note, source, headers))
    const { headers: gzip } = await pages.get(results, { 'accept-encoding': 'gzip' })
    const tag = gzip.etag ?? ''

    for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await pages.get(results, {
        'if-none-match': condition,
        'accept-encoding': 'br',
      })

      expect([answer.status, answer.body.length]).toEqual([304, 0])
      expect(answer.headers['content-security-policy']).toBe(undefined)
      expect(answer.headers).toMatchObject({ vary: 'Accept-Encoding', etag: expect.any(String) })
    }
    expect((await pages.get(results, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is not this cache’s when it is asked for by a form or elsewhere', async () => {
    pages = await cachedPages(async (_, note) => page('text', note, source))

    expect((await pages.get(results, {}, 'POST')).status).toBe(418)
    expect((await pages.get('/velenje/2026/glasovanje')).status).toBe(418)
  })
})

it('Memory is bounded, and what was read last stays', async () => {
  const text = 'x'.repeat(20_000)
  pages = await cachedPages(async (_, note) => page(text, note, source), { maxBytes: 100_000 })
  const path = (number: number) => `/velenje/2026/${number}`
  for (let number = 1; number <= 4; number++) await pages.get(path(number))
  await pages.get(path(1))
  await pages.get(path(5))
  pages.renderings.length = 0

  for (const number of [1, 3, 4, 5, 2]) await pages.get(path(number))

  expect(pages.renderings).toEqual([path(2)])
})
