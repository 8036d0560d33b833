import { base64, bytesOfBase64 } from './base64.ts'
import { joined, sameBytes, type Sha256, utf8 } from './canonical.ts'

/** Whether an Ed25519 signature is the key's over a message (RFC 8032, cofactorless). */
export type VerifySignature = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean

/** The state of a log that its town has signed, by the formats of C2SP: tlog-checkpoint, signed-note. */
export type Checkpoint = {
  /** Names the log for ever: the site's host and the contest's address, without a scheme. */
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
}

/** The text that is signed: origin, size and root, each on a line of its own. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64(root)}\n`
}

/** The text with its signature below it, named by the origin and the first bytes of the key's hash. */
export function signedCheckpoint(
  sha256: Sha256,
  checkpoint: Checkpoint,
  signed: { readonly publicKey: Uint8Array; readonly signature: Uint8Array },
): string {
  const { origin } = checkpoint
  const keyHash = keyHashOf(sha256, origin, signed.publicKey)
  const line = `— ${origin} ${base64(joined(keyHash, signed.signature))}\n`
  return `${checkpointText(checkpoint)}\n${line}`
}

export type SignedCheckpoint = Checkpoint & {
  readonly text: string
  readonly signatures: readonly SignatureLine[]
}
type SignatureLine = {
  readonly name: string
  readonly keyHash: Uint8Array
  readonly signature: Uint8Array
}

/** Reads a signed checkpoint with one signature or, from witnesses, more. Null when it is not one. */
export function parseCheckpoint(note: string): SignedCheckpoint | null {
  const end = note.indexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) return null
  const [origin = '', digits = '', rootText = '', ...more] = note.slice(0, end).split('\n')
  const root = bytesOfBase64(rootText)
  const isSize = /^(0|[1-9]\d{0,15})$/.test(digits) && Number.isSafeInteger(Number(digits))
  if (!isName(origin) || !isSize || root?.length !== 32 || more.length > 0) return null

  const lines = note.slice(end + 2, -1).split('\n')
  const signatures = lines.flatMap(line => signatureLine(line) ?? [])
  if (signatures.length !== lines.length) return null
  return { origin, size: Number(digits), root, text: note.slice(0, end + 1), signatures }
}

/** Whether one of the signatures is this key's under the log's own name. */
export function isSignedBy(
  checkpoint: SignedCheckpoint,
  publicKey: Uint8Array,
  { sha256, verify }: { readonly sha256: Sha256; readonly verify: VerifySignature },
): boolean {
  const keyHash = keyHashOf(sha256, checkpoint.origin, publicKey)
  const own = checkpoint.signatures.find(
    line => line.name === checkpoint.origin && sameBytes(line.keyHash, keyHash),
  )
  return own !== undefined && verify(publicKey, utf8(checkpoint.text), own.signature)
}

function signatureLine(line: string): SignatureLine | null {
  const [dash, name = '', encoded = '', ...more] = line.split(' ')
  const bytes = bytesOfBase64(encoded)
  if (dash !== '—' || !isName(name) || bytes?.length !== 68 || more.length > 0) return null
  return { name, keyHash: bytes.subarray(0, 4), signature: bytes.subarray(4) }
}

function isName(name: string): boolean {
  return name.length > 0 && !/[\s+]/u.test(name)
}

/** SHA-256(name ‖ newline ‖ 0x01 ‖ key), the first four bytes; 0x01 stands for Ed25519. */
function keyHashOf(sha256: Sha256, name: string, publicKey: Uint8Array): Uint8Array {
  return sha256(joined(utf8(`${name}\n\u0001`), publicKey)).subarray(0, 4)
}
