import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOfHex, hex, type Sha256 } from '#app/domain/log/canonical.ts'
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  nodeHash,
  rootOf,
  rootOfLeaves,
  subtreesGained,
} from '#app/domain/log/merkle-tree.ts'
import { isConsistent, isIncluded } from '#app/domain/log/proofs.ts'
import { type GrowingTree, growingTree } from '#tests/support/growing-tree.ts'
import { sha256 } from '#app/platform/hashing.ts'

/** The published vectors of RFC 6962: eight leaves of bytes 0x00 to 0x6f. */
const inputs = ['', '\u0000', '\u0010', ' !', '01', '@ABC', 'PQRSTUVW', '`abcdefghijklmno']
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaves = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
  '07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7',
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  '4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658',
  'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
  '46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1',
]

function treeOf(size: number, by: Sha256 = sha256): GrowingTree {
  const tree = growingTree(by)
  for (let index = 0; index < size; index++) {
    tree.append(leafHash(by, inputs[index] ?? `leaf ${index}`))
  }
  return tree
}

describe.each([
  ['the server’s own', sha256],
  ['the browser’s', nobleSha256],
])('With %s SHA-256', (_, by) => {
  it('leaves and nodes have the published hashes', () => {
    expect(inputs.map(data => hex(leafHash(by, data)))).toEqual(leaves)
    expect(hex(leafHash(by, 'L123456'))).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    )
    expect(hex(nodeHash(by, bytesOfHex(leaves[0]!), bytesOfHex(leaves[1]!)))).toBe(roots[2])
  })

  it('trees of every size have the published roots, also of a part of a larger tree', () => {
    const { read } = treeOf(8, by)

    expect(roots.map((_root, size) => hex(treeOf(size, by).root()))).toEqual(roots)
    expect(roots.map((_root, size) => hex(rootOf(by, read, size)))).toEqual(roots)
  })

  it('leaves that are not kept have the same roots', () => {
    const { read } = treeOf(40, by)
    for (let size = 0; size <= 40; size++) {
      const own = Array.from({ length: size }, (_, index) => read(0, index))

      expect(hex(rootOfLeaves(by, own))).toBe(hex(rootOf(by, read, size)))
    }
  })

  it('the published proofs are made', () => {
    const { read } = treeOf(8, by)

    expect(inclusionProof(by, read, { index: 0, size: 8 }).map(hex)).toEqual([
      leaves[1],
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
    expect(consistencyProof(by, read, { from: 2, to: 5 }).map(hex)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      leaves[4],
    ])
  })
})

describe('A proof', () => {
  const sizes = 40
  const { read } = treeOf(sizes)
  const rootAt = (size: number) => rootOf(sha256, read, size)
  const inclusion = (index: number, size: number) => ({
    leaf: read(0, index),
    index,
    size,
    root: rootAt(size),
    proof: inclusionProof(sha256, read, { index, size }),
  })
  const consistency = (from: number, to: number) => ({
    from,
    fromRoot: rootAt(from),
    to,
    toRoot: rootAt(to),
    proof: consistencyProof(sha256, read, { from, to }),
  })

  it('of inclusion holds for every leaf of every tree, and for no other place or size', () => {
    for (let size = 1; size <= sizes; size++) {
      for (let index = 0; index < size; index++) {
        const claim = inclusion(index, size)

        expect(isIncluded(sha256, claim)).toBe(true)
        expect(isIncluded(sha256, { ...claim, index: (index + 1) % size })).toBe(size === 1)
        expect(isIncluded(sha256, { ...claim, root: rootAt(size - 1) })).toBe(false)
        for (const index2 of [-1, size, 0.5, Number.NaN]) {
          expect(isIncluded(sha256, { ...claim, index: index2 })).toBe(false)
        }
      }
    }
  })

  it('of consistency holds for every pair of sizes, and for no other', () => {
    for (let to = 0; to <= sizes; to++) {
      for (let from = 0; from <= to; from++) {
        const claim = consistency(from, to)

        expect(isConsistent(sha256, claim)).toBe(true)
        if (from === to) continue
        expect(isConsistent(sha256, { ...claim, fromRoot: rootAt(to) })).toBe(false)
        if (from > 0) expect(isConsistent(sha256, { ...claim, toRoot: rootAt(from) })).toBe(false)
        expect(isConsistent(sha256, { ...claim, from: to, to: from })).toBe(false)
        if (from > 1) expect(isConsistent(sha256, { ...claim, from: from - 1 })).toBe(false)
      }
    }
  })

  it('with a single bit changed, a hash missing, added or swapped holds no more', () => {
    const claims = [inclusion(0, 8), inclusion(6, 7), inclusion(20, 37)]
    const claims2 = [consistency(2, 5), consistency(4, 8), consistency(21, 37)]
    for (const claim of claims) {
      for (const proof of changed(claim.proof)) {
        expect(isIncluded(sha256, { ...claim, proof })).toBe(false)
      }
    }
    for (const claim of claims2) {
      for (const proof of changed(claim.proof)) {
        expect(isConsistent(sha256, { ...claim, proof })).toBe(false)
      }
    }
  })

  it('is never asked for what is not there', () => {
    expect(() => inclusionProof(sha256, read, { index: 3, size: 3 })).toThrow('no leaf 3')
    expect(() => consistencyProof(sha256, read, { from: 4, to: 3 })).toThrow('of 4 is not')
    expect(() => treeOf(2).read(1, 7)).toThrow('no subtree 7')
  })
})

describe('Appending and proving', () => {
  const counted = () => {
    let hashes = 0
    const by: Sha256 = bytes => {
      hashes++
      return sha256(bytes)
    }
    return { by, hashes: () => hashes }
  }

  it('reads and hashes only as much as the tree is high', () => {
    assert(
      property(integer({ min: 1, max: 3000 }), integer({ min: 0, max: 2999 }), (size, seed) => {
        const { read } = large
        const high = Math.ceil(Math.log2(size)) + 1
        let reads = 0
        const readCounted = (level: number, index: number) => {
          reads++
          return read(level, index)
        }
        const hashing = counted()
        subtreesGained(hashing.by, readCounted, { size, leaf: leaf(size) })
        expect([reads <= high, hashing.hashes() <= high]).toEqual([true, true])

        reads = 0
        inclusionProof(hashing.by, readCounted, { index: seed % size, size })
        consistencyProof(hashing.by, readCounted, { from: 1 + (seed % size), to: size })
        expect(reads <= 4 * high).toBe(true)
      }),
    )
  })

  const large = treeOf(3001)
  const leaf = (index: number) => leafHash(sha256, `leaf ${index}`)
})

/** Each way to spoil a proof by a bit, by leaving out or adding a hash, and by changing the order. */
function* changed(proof: readonly Uint8Array[]) {
  for (const [at, hash] of proof.entries()) {
    for (let bit = 0; bit < 256; bit++) {
      const spoilt = hash.slice()
      spoilt[bit >> 3] = (spoilt[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      yield proof.with(at, spoilt)
    }
    yield proof.toSpliced(at, 1)
    yield proof.toSpliced(at, 0, hash)
    yield proof.with(at, hash.slice(1))
    const next = proof[at + 1]
    if (next) yield proof.toSpliced(at, 2, next, hash)
  }
  yield [...proof, new Uint8Array(32)]
}
