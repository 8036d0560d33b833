import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientNetwork } from '#app/web/client-network.ts'

/** Only what the function reads of a request. */
function from(remoteAddress: string | undefined, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage
}

const proxies = ['10.0.0.0/8', '2001:db8:99::7', '192.0.2.1']

describe('Without trusted proxies', () => {
  it('the network is the one that connects, whatever the request says of itself', () => {
    expect(clientNetwork(from('203.0.113.7', '198.51.100.1'), [])).toBe('203.0.113.7')
  })
})

describe('Behind trusted proxies the network is', () => {
  it.each([
    ['the one the proxy saw', '10.1.2.3', '203.0.113.7', '203.0.113.7'],
    ['the last that a proxy vouches for', '10.1.2.3', '203.0.113.7, 10.9.9.9', '203.0.113.7'],
    ['not what the browser wrote in front', '10.1.2.3', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    [
      'not a proxy’s address that the browser wrote in front',
      '10.1.2.3',
      '10.0.0.1, 198.51.100.1, 203.0.113.7',
      '203.0.113.7',
    ],
    ['the one that connects, if no proxy did', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['the proxy’s own, if it names nobody', '10.1.2.3', undefined, '10.1.2.3'],
    ['the first of them, if there are only proxies', '10.1.2.3', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['found also when the proxy speaks IPv6', '2001:db8:99::7', '203.0.113.7', '203.0.113.7'],
    [
      'found also when the proxy’s IPv4 is written as IPv6',
      '::ffff:192.0.2.1',
      '203.0.113.7',
      '203.0.113.7',
    ],
    ['unknown, if what the proxy saw is no address', '10.1.2.3', 'a<script>', 'unknown'],
  ])('%s', (_, remote, forwarded, network) => {
    expect(clientNetwork(from(remote, forwarded), proxies)).toBe(network)
  })
})

describe('A network is', () => {
  it.each([
    ['an IPv4 address whole', '203.0.113.7', '203.0.113.7'],
    ['an IPv4 address, also when it is written as IPv6', '::ffff:203.0.113.7', '203.0.113.7'],
    ['the first half of an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['the same for every address of a household', '2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
    ['another one next door', '2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['unknown, once the visitor has gone', undefined, 'unknown'],
  ])('%s', (_, remote, network) => {
    expect(clientNetwork(from(remote), [])).toBe(network)
  })
})
