import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { coded, codingFor, isWorthCoding } from '#app/web/page-cache/coding.ts'

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['gzip;q=nonsense', 'identity'],
  ['identity', 'identity'],
])('A browser that accepts "%s" gets %s', (accepted, expected) => {
  expect([codingFor(accepted), codingFor(accepted)]).toEqual([expected, expected])
})

it('Text of some length is coded, pictures and what fits a packet are not.', () => {
  expect(isWorthCoding('text/html; charset=utf-8', 5_000)).toBe(true)
  expect(isWorthCoding('application/geo+json', 5_000)).toBe(true)
  expect(isWorthCoding('image/png', 5_000)).toBe(false)
  expect(isWorthCoding('text/plain', 65)).toBe(false)
})

it('What is coded reads as before.', async () => {
  const page = Buffer.from('Naj izložba Velenja: čebela, šipek, žaba. '.repeat(200))

  expect(brotliDecompressSync(await coded(page, 'br'))).toEqual(page)
  expect(gunzipSync(await coded(page, 'gzip'))).toEqual(page)
})
