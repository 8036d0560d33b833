import { type Sha256, sameBytes } from './canonical.ts'
import { nodeHash } from './merkle-tree.ts'

/** Whether a leaf hash stands at an index of the tree with this size and root (RFC 9162, 2.1.3.2). */
export function isIncluded(
  sha256: Sha256,
  claim: {
    readonly leaf: Uint8Array
    readonly index: number
    readonly size: number
    readonly root: Uint8Array
    readonly proof: readonly Uint8Array[]
  },
): boolean {
  const { leaf, index, size, root, proof } = claim
  if (!isWithin(index, size)) return false
  let [own, last] = [index, size - 1]
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0 || sibling.length !== 32) return false
    if (own % 2 === 1 || own === last) {
      hash = nodeHash(sha256, sibling, hash)
      while (own % 2 === 0 && own !== 0) [own, last] = [half(own), half(last)]
    } else hash = nodeHash(sha256, hash, sibling)
    ;[own, last] = [half(own), half(last)]
  }
  return last === 0 && sameBytes(hash, root)
}

/** Whether one tree is the beginning of another, by their sizes and roots (RFC 9162, 2.1.4.2). */
export function isConsistent(
  sha256: Sha256,
  claim: {
    readonly from: number
    readonly fromRoot: Uint8Array
    readonly to: number
    readonly toRoot: Uint8Array
    readonly proof: readonly Uint8Array[]
  },
): boolean {
  const { from, fromRoot, to, toRoot, proof } = claim
  if (!isWithin(from, to + 1)) return false
  if (from === to) return proof.length === 0 && sameBytes(fromRoot, toRoot)
  if (from === 0) return proof.length === 0 && sameBytes(fromRoot, sha256(new Uint8Array(0)))

  const path = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof
  let [own, last] = [from - 1, to - 1]
  while (own % 2 === 1) [own, last] = [half(own), half(last)]
  const [first, ...others] = path
  if (!first || proof.length === 0 || path.some(hash => hash.length !== 32)) return false
  let [before, after] = [first, first]
  for (const sibling of others) {
    if (last === 0) return false
    if (own % 2 === 1 || own === last) {
      before = nodeHash(sha256, sibling, before)
      after = nodeHash(sha256, sibling, after)
      while (own % 2 === 0 && own !== 0) [own, last] = [half(own), half(last)]
    } else after = nodeHash(sha256, after, sibling)
    ;[own, last] = [half(own), half(last)]
  }
  return last === 0 && sameBytes(before, fromRoot) && sameBytes(after, toRoot)
}

function isWithin(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && 0 <= index && index < size
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size))
}

function half(index: number): number {
  return Math.floor(index / 2)
}
