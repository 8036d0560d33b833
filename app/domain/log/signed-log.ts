import { hex, type Sha256 } from './canonical.ts'
import { type Logged, rootOfLog } from './leaf.ts'

/**
 * Whether a log has the signed one as its beginning: as many entries at least, and of its first ones the
 * signed root, given in hexadecimal.
 */
export function goesOnFrom(
  sha256: Sha256,
  log: readonly Logged[],
  signed: { readonly size: number; readonly root: string },
): boolean {
  return (
    log.length >= signed.size && hex(rootOfLog(sha256, log.slice(0, signed.size))) === signed.root
  )
}
