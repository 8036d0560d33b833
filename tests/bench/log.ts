import { randomBytes } from 'node:crypto'
import {
  consistencyProof,
  inclusionProof,
  rootOf,
  subtreesGained,
} from '#app/domain/log/merkle-tree.ts'
import { growingTree } from '../support/growing-tree.ts'
import { sha256 } from '#app/platform/hashing.ts'
import { compared, median, ms, say, timed } from './measure.ts'

const size = 1_000_000
const leaves = Array.from({ length: size }, () => new Uint8Array(randomBytes(32)))
const node = new Uint8Array(65)

const tree = growingTree(sha256)
const built = timed(() => {
  for (const leaf of leaves) tree.append(leaf)
})
const bare = timed(() => {
  for (let index = 0; index < size; index++) sha256(node)
})
say(
  'Appending 1,000,000 leaves, beside as many bare SHA-256',
  `${ms(built)} : ${ms(bare)} = ${(built / bare).toFixed(2)}`,
)

const { read } = tree
const leaf = leaves[0] ?? node
const each = (work: (index: number) => unknown) =>
  median(5, () => {
    for (let turn = 0; turn < 1000; turn++) work((turn * 7919) % size)
  }) / 1000
const append = each(() => subtreesGained(sha256, read, { size: size - 1, leaf }))
say('One append at 1,000,000 leaves', `${(append * 1000).toFixed(1)} µs`)
const inclusion = each(index => inclusionProof(sha256, read, { index, size }))
say('One inclusion proof at 1,000,000 leaves', `${(inclusion * 1000).toFixed(1)} µs`)
const consistency = each(index => consistencyProof(sha256, read, { from: index + 1, to: size }))
say('One consistency proof at 1,000,000 leaves', `${(consistency * 1000).toFixed(1)} µs`)
const root = compared(
  5,
  () => rootOf(sha256, read, size),
  () => sha256(node),
)
say('The root of 1,000,000 leaves from stored subtrees', `${(root.own * 1000).toFixed(0)} µs`)
