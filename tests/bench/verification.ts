import { canonicalJson, joined, utf8, bytesOfHex } from '#app/domain/log/canonical.ts'
import { type Logged } from '#app/domain/log/leaf.ts'
import type { ResultFile } from '#app/domain/result/payload.ts'

/** The bytes that have to be hashed for a file's log: leaves, nodes and commitments. */
export function bytesToHash(bytes: Uint8Array): readonly Uint8Array[] {
  const { payload } = JSON.parse(new TextDecoder().decode(bytes)) as ResultFile
  const leaves = payload.log.map(({ leaf }) => joined(new Uint8Array(1), utf8(canonicalJson(leaf))))
  const nodes = leaves.slice(1).map(() => new Uint8Array(65))
  return [...leaves, ...nodes, ...payload.log.flatMap(commitmentBytes)]
}

function commitmentBytes(item: Logged): readonly Uint8Array[] {
  if (!('opened' in item) || !item.opened) return []
  const { nonce, ...value } = item.opened
  const bound = 'choices' in value ? value.choices : value
  return [joined(bytesOfHex(nonce), utf8(canonicalJson(bound)))]
}

/** What verifying is measured against: parsing the file and hashing what must be hashed. */
export function parseAndHash(
  bytes: Uint8Array,
  inputs: readonly Uint8Array[],
  sha256: (bytes: Uint8Array) => Uint8Array,
): unknown {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  for (const input of inputs) sha256(input)
  return value
}
