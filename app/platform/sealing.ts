import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceLength = 12
const tagLength = 16

/** AES-256-GCM: nonce, tag, then the encrypted bytes; the owner is bound to them and not stored. */
export function sealed(key: Uint8Array, owner: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(owner))
  const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), encrypted]))
}

/** What was sealed with this key for this owner; throws for anything else. */
export function unsealed(
  key: Uint8Array,
  owner: string,
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const nonce = bytes.subarray(0, nonceLength)
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(owner))
  decipher.setAuthTag(tag)
  const encrypted = bytes.subarray(nonceLength + tagLength)
  return new Uint8Array(Buffer.concat([decipher.update(encrypted), decipher.final()]))
}
