import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

/**
 * The network a request comes from: the last address that a trusted proxy vouches for, an IPv4 one whole,
 * an IPv6 one by its first 64 bits. Without trusted proxies X-Forwarded-For is not read.
 */
export function clientNetwork(request: IncomingMessage, trusted: readonly string[]): string {
  const remote = request.socket.remoteAddress ?? ''
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  const hops = [...forwarded, remote]
  while (hops.length > 1 && isTrusted(hops.at(-1) ?? '', trusted)) hops.pop()
  return prefixOf(hops.at(-1) ?? '')
}

function isTrusted(address: string, trusted: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return trusted.some(network => {
    const [range, bits] = network.includes('/')
      ? ipaddr.parseCIDR(network)
      : ([ipaddr.process(network), network.includes(':') ? 128 : 32] as const)
    return parsed.kind() === range.kind() && parsed.match(range, bits)
  })
}

function prefixOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map(part => part.toString(16))
    .join(':')}::/64`
}
