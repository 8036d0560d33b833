import { beforeText, type Sha256 } from './canonical.ts'

/**
 * The hash tree of RFC 6962, section 2.1. A complete subtree stands at a level (0 for leaves) and an index:
 * its hash covers the 2^level leaves from index · 2^level on and never changes once they are there.
 */
export type Subtree = { readonly level: number; readonly index: number; readonly hash: Uint8Array }

/** Hands out the hash of a complete subtree; whoever stores them looks it up. */
export type ReadSubtree = (level: number, index: number) => Uint8Array

/** The leaf hash, SHA-256(0x00 ‖ data), of a text. */
export function leafHash(sha256: Sha256, text: string): Uint8Array {
  return sha256(beforeText(leafHead, text))
}

const leafHead = new Uint8Array(1)

/** The node hash, SHA-256(0x01 ‖ left ‖ right), of two hashes. */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  node.set(left, 1)
  node.set(right, 33)
  return sha256(node)
}

/** Used again for every node: there are as many of them as leaves. */
const node = new Uint8Array(65).fill(1, 0, 1)

/**
 * The complete subtrees that a tree of some size gains by one more leaf, the leaf first: as many as the
 * leaf completes, log2(size) at most.
 */
export function subtreesGained(
  sha256: Sha256,
  read: ReadSubtree,
  { size, leaf }: { readonly size: number; readonly leaf: Uint8Array },
): readonly Subtree[] {
  const gained: Subtree[] = [{ level: 0, index: size, hash: leaf }]
  let { index, hash } = { index: size, hash: leaf }
  for (let level = 0; index % 2 === 1; level++) {
    hash = nodeHash(sha256, read(level, index - 1), hash)
    index = (index - 1) / 2
    gained.push({ level: level + 1, index, hash })
  }
  return gained
}

/** The root of the first leaves; that of no leaves is the hash of nothing. */
export function rootOf(sha256: Sha256, read: ReadSubtree, size: number): Uint8Array {
  return size === 0 ? sha256(new Uint8Array(0)) : hashOfRange(sha256, read, 0, size)
}

/** The root of leaves that come one after another and are not kept. */
export function rootOfLeaves(sha256: Sha256, leaves: Iterable<Uint8Array>): Uint8Array {
  const complete: Uint8Array[] = []
  let size = 0
  for (const leaf of leaves) {
    let hash = leaf
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
      hash = nodeHash(sha256, complete.pop() ?? hash, hash)
    }
    complete.push(hash)
    size++
  }
  const last = complete.pop()
  if (!last) return sha256(new Uint8Array(0))
  return complete.reduceRight((right, left) => nodeHash(sha256, left, right), last)
}

/** The proof that a leaf is in the tree of the first `size` leaves, from the leaf upwards. */
export function inclusionProof(
  sha256: Sha256,
  read: ReadSubtree,
  { index, size }: { readonly index: number; readonly size: number },
): readonly Uint8Array[] {
  if (index < 0 || index >= size) throw new Error(`There is no leaf ${index} among ${size}`)
  const path = (from: number, to: number): readonly Uint8Array[] => {
    if (to - from === 1) return []
    const middle = from + largestPowerBelow(to - from)
    return index < middle
      ? [...path(from, middle), hashOfRange(sha256, read, middle, to)]
      : [...path(middle, to), hashOfRange(sha256, read, from, middle)]
  }
  return path(0, size)
}

/** The proof that the tree of the first `from` leaves is the beginning of that of the first `to`. */
export function consistencyProof(
  sha256: Sha256,
  read: ReadSubtree,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Uint8Array[] {
  if (from < 0 || from > to) throw new Error(`A tree of ${from} is not the beginning of ${to}`)
  const proof = (start: number, end: number, isWhole: boolean): readonly Uint8Array[] => {
    if (from === end) return isWhole ? [] : [hashOfRange(sha256, read, start, end)]
    const middle = start + largestPowerBelow(end - start)
    return from <= middle
      ? [...proof(start, middle, isWhole), hashOfRange(sha256, read, middle, end)]
      : [...proof(middle, end, false), hashOfRange(sha256, read, start, middle)]
  }
  return from === 0 ? [] : proof(0, to, true)
}

/** The hash over leaves from an index on, up to another; whole subtrees are read, the rest is hashed. */
function hashOfRange(sha256: Sha256, read: ReadSubtree, from: number, to: number): Uint8Array {
  const size = to - from
  const below = largestPowerBelow(size)
  if (size === 1 || below * 2 === size) return read(Math.log2(size), from / size)
  const left = hashOfRange(sha256, read, from, from + below)
  return nodeHash(sha256, left, hashOfRange(sha256, read, from + below, to))
}

/** The largest power of two that is smaller. */
function largestPowerBelow(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}
