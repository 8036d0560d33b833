import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerOrNone, loadWhenConnected } from '#app/components/site/connection.ts'

const noConnection = new TypeError('Failed to fetch')
const proxysPage = new Error('Unable to decode turbo-stream response from URL: /jury.data')
const errorInServer = new Error('Unexpected Server Error')
const refusal = new Response(null, { status: 404 })

let page: EventTarget

beforeEach(() => {
  vi.useFakeTimers()
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A reading of a page whose attempts end in this way, one after the other. */
function reading(...ends: unknown[]) {
  const stop = new AbortController()
  const serverLoader = vi.fn(async () => {
    const end = ends.shift()
    if (typeof end === 'string') return end
    throw end
  })
  const request = new Request('https://vitrina.test/', { signal: stop.signal })
  const page = loadWhenConnected({ serverLoader, request, params: {} } as never)
  return { page, stop, serverLoader }
}

describe('A page that is read', () => {
  it('is asked for again after half a second, a second, two, until there is an answer', async () => {
    const { page, serverLoader } = reading(noConnection, proxysPage, noConnection, 'page')
    await vi.advanceTimersByTimeAsync(499)
    expect(serverLoader).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1_001)
    expect(serverLoader).toHaveBeenCalledTimes(3)
    await vi.advanceTimersByTimeAsync(2_000)

    expect(await page).toBe('page')
  })

  it('is asked for at once when the browser is connected again', async () => {
    const { page: answer, serverLoader } = reading(noConnection, 'page')
    await vi.advanceTimersByTimeAsync(0)
    page.dispatchEvent(new Event('online'))

    expect(await answer).toBe('page')
    expect(serverLoader).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['a refusal', refusal],
    ['an error in the server', errorInServer],
  ])('tells %s', async (_, thrown) => {
    await expect(reading(thrown, 'page').page).rejects.toBe(thrown)
  })

  it('is not asked for any more by one who has gone on', async () => {
    const { page, stop, serverLoader } = reading(noConnection, noConnection, 'page')
    page.catch(() => {})
    await vi.advanceTimersByTimeAsync(0)
    stop.abort()
    await vi.advanceTimersByTimeAsync(60_000)

    await expect(page).rejects.toBe(noConnection)
    expect(serverLoader).toHaveBeenCalledTimes(1)
  })
})

describe('What is sent', () => {
  it.each([noConnection, proxysPage])('has no answer when %s', async thrown => {
    expect(await answerOrNone(() => Promise.reject(thrown))).toBe(null)
  })

  it.each([refusal, errorInServer])('is answered by %s', async thrown => {
    await expect(answerOrNone(() => Promise.reject(thrown))).rejects.toBe(thrown)
  })
})
