import { describe, expect, it } from 'vitest'
import { isFromOwnPage } from '#app/web/origin-guard.ts'

const own = 'https://natecaj.velenje.si'
const answer = (method: string, headers: Record<string, string>) =>
  isFromOwnPage(new Request(`${own}/account`, { method, headers }), own)

describe('A request that changes nothing', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('may come from anywhere: %s', method => {
    expect(answer(method, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' })).toBe(
      true,
    )
  })
})

describe('A request that changes something', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['comes from a page of this site', { 'sec-fetch-site': 'same-origin' }, true],
    ['comes from an older browser on this site', { origin: own }, true],
    ['comes from another site', { 'sec-fetch-site': 'cross-site', origin: own }, false],
    ['comes from a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, false],
    ['was typed into the address bar', { 'sec-fetch-site': 'none' }, false],
    ['comes from an older browser on another site', { origin: 'https://evil.test' }, false],
    ['comes from this host without encryption', { origin: 'http://natecaj.velenje.si' }, false],
    ['comes from another port', { origin: `${own}:8443` }, false],
    ['comes from a page without an origin', { origin: 'null' }, false],
    ['says nothing of where it comes from', {}, false],
    ['names this site only as its referrer', { referer: `${own}/account` }, false],
  ])('%s', (_, headers, allowed) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(answer(method, headers)).toBe(allowed)
    }
  })
})
