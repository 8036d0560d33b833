import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type AuditContent,
  type ChainLink,
  contentHash,
  firstBrokenLink,
  nextLink,
} from '#app/domain/log/audit-chain.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const salt = new Uint8Array(32).fill(9)
const event: AuditContent = {
  id: '019fbc56-4c00-7a0d-9415-94888a6873d0',
  contestId: null,
  actorId: null,
  action: 'results.held',
  subjectId: null,
  reason: 'Nevihta',
  details: { waived: [] },
  at: '2026-10-03T08:00:00.000Z',
}

function chainOf(length: number): ChainLink[] {
  const links: ChainLink[] = []
  for (let i = 0; i < length; i++) {
    const content = contentHash(sha256, salt, { ...event, action: `test.${i}` })
    links.push(nextLink(sha256, links.at(-1) ?? null, content))
  }
  return links
}

const broken = (links: readonly ChainLink[]) => firstBrokenLink(sha256, links)

describe('A chain', () => {
  it.each([0, 1, 2, 50])('of %d links holds', length => {
    const links = chainOf(length)

    expect(links.map(({ sequence }) => sequence)).toEqual(links.map((_, i) => i + 1))
    expect(broken(links)).toBeNull()
  })

  it('does not hold where a link is missing, moved, doubled or changed', () => {
    const links = chainOf(5)
    const [first, second, third, ...rest] = links
    if (!first || !second || !third) throw new Error('Five links were made')
    const other = contentHash(sha256, salt, { ...event, reason: 'Toča' })

    expect([
      broken([second, third, ...rest]),
      broken([first, third, ...rest]),
      broken([first, third, second, ...rest]),
      broken([first, second, second, third, ...rest]),
      broken([first, { ...second, contentHash: other }, third, ...rest]),
      broken([first, { ...second, chainHash: other }, third, ...rest]),
      broken([first, { ...second, sequence: 3 }, third, ...rest]),
    ]).toEqual([2, 3, 3, 2, 2, 2, 3])
  })

  it('that is made anew from a changed link on no longer ends with the same hash', () => {
    const links = chainOf(5)
    const forged: ChainLink[] = []
    for (const [index, link] of links.entries()) {
      const content = index === 2 ? sha256(new Uint8Array()) : link.contentHash
      forged.push(nextLink(sha256, forged.at(-1) ?? null, content))
    }

    expect(broken(forged)).toBeNull()
    expect(forged.at(-1)?.chainHash).not.toEqual(links.at(-1)?.chainHash)
  })
})

describe('The hash of an event', () => {
  it('changes with each of its words and with its salt', () => {
    const others = Object.keys(event).map(key => ({ ...event, [key]: 'x' }))

    const hashes = [
      contentHash(sha256, salt, event),
      contentHash(sha256, new Uint8Array(32), event),
      ...others.map(other => contentHash(sha256, salt, other)),
    ]

    const distinct = new Set(hashes.map(hash => Buffer.from(hash).toString('hex')))
    expect(distinct.size).toBe(2 + Object.keys(event).length)
  })
})
