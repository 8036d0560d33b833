import type { Sha256 } from '#app/domain/log/canonical.ts'
import { type ReadSubtree, rootOf, subtreesGained } from '#app/domain/log/merkle-tree.ts'

/** A tree whose complete subtrees are kept in memory, one list of hashes for each level. */
export type GrowingTree = {
  readonly size: () => number
  readonly append: (leaf: Uint8Array) => void
  readonly read: ReadSubtree
  readonly root: () => Uint8Array
}

export function growingTree(sha256: Sha256): GrowingTree {
  const levels: Uint8Array[][] = [[]]
  const size = () => levels[0]?.length ?? 0
  const read: ReadSubtree = (level, index) => {
    const hash = levels[level]?.[index]
    if (!hash) throw new Error(`The tree of ${size()} has no subtree ${index} at level ${level}`)
    return hash
  }
  return {
    size,
    read,
    append: leaf => {
      for (const { level, hash } of subtreesGained(sha256, read, { size: size(), leaf })) {
        const known = levels[level]
        if (known) known.push(hash)
        else levels.push([hash])
      }
    },
    root: () => rootOf(sha256, read, size()),
  }
}
