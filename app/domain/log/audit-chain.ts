import { hashOfJson, joined, type Sha256 } from './canonical.ts'

/** What an audit event says. The chain holds only a salted hash of it. */
export type AuditContent = {
  readonly id: string
  readonly contestId: string | null
  readonly actorId: string | null
  readonly action: string
  readonly subjectId: string | null
  readonly reason: string | null
  readonly details: unknown
  readonly at: string
}

/** SHA-256(salt ‖ SHA-256(canonical content)): without salt and words nobody can guess what it said. */
export function contentHash(sha256: Sha256, salt: Uint8Array, content: AuditContent): Uint8Array {
  return sha256(joined(salt, hashOfJson(sha256, content)))
}

export type ChainLink = {
  readonly sequence: number
  readonly contentHash: Uint8Array
  readonly chainHash: Uint8Array
}

/** The next link: its hash covers the one before it, so that no event can be dropped or moved. */
export function nextLink(
  sha256: Sha256,
  previous: Pick<ChainLink, 'sequence' | 'chainHash'> | null,
  content: Uint8Array,
): ChainLink {
  const before = previous?.chainHash ?? new Uint8Array(32)
  return {
    sequence: (previous?.sequence ?? 0) + 1,
    contentHash: content,
    chainHash: sha256(joined(before, content)),
  }
}

/** The sequence number of the first link that does not follow from the one before it, or null. */
export function firstBrokenLink(sha256: Sha256, links: readonly ChainLink[]): number | null {
  let previous: ChainLink | null = null
  for (const link of links) {
    const expected = nextLink(sha256, previous, link.contentHash)
    const same =
      expected.sequence === link.sequence &&
      expected.chainHash.every((byte, index) => byte === link.chainHash[index])
    if (!same) return link.sequence
    previous = link
  }
  return null
}
