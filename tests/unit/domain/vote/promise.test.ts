import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hex, utf8 } from '#app/domain/log/canonical.ts'
import {
  promisedCommitment,
  promiseText,
  type Receipt,
  receiptFrom,
  receiptOf,
} from '#app/domain/vote/promise.ts'
import { verifyEd25519 } from '#app/platform/hashing.ts'

const secret = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${'07'.repeat(32)}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
})
const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' })
const publicKey = new Uint8Array(spki.subarray(spki.length - 32))
const ballot = {
  town: 'velenje',
  contest: '2026',
  origin: 'vitrina.test/velenje/2026',
  ballot: 'ab'.repeat(16),
  commitment: 'cd'.repeat(32),
  castAt: new Date('2026-09-14T10:07:59.999Z'),
  nonce: new Uint8Array(32).fill(9),
}
const signature = new Uint8Array(sign(null, utf8(promiseText(ballot)), secret))
const receipt = receiptOf(ballot, { publicKey, signature })

const promised = (changed: Partial<Receipt> = {}, key = hex(publicKey)) =>
  promisedCommitment({ ...receipt, ...changed }, { publicKey: key, verify: verifyEd25519 })

describe('The promise of a ballot', () => {
  it('names the log, the ballot, what it is bound to, and the minute', () => {
    expect(promiseText(ballot)).toBe(
      `vitrina-promise/1\nvitrina.test/velenje/2026\n${'ab'.repeat(16)}\n${'cd'.repeat(32)}\n2026-09-14T10:07Z\n`,
    )
  })

  it('binds the town to the commitment, and to nothing once a letter of it was changed', () => {
    expect(promised()).toBe('cd'.repeat(32))
    expect(promised({ promise: receipt.promise.replace('cd', 'ce') })).toBeNull()
    expect(promised({ ballot: 'ef'.repeat(16) })).toBeNull()
    expect(promised({ contest: '2027' })).toBeNull()
    expect(promised({ signature: '00'.repeat(64) })).toBeNull()
    expect(promised({}, '01'.repeat(32))).toBeNull()
    expect(promised({ promise: `${receipt.promise}\n` })).toBeNull()
  })

  it('is kept in a file that says no choice, and comes back from it whole', () => {
    const text = JSON.stringify(receipt, null, 2)

    expect(receiptFrom(text)).toEqual(receipt)
    expect(text).not.toContain('choice')
    expect(receiptFrom(text.slice(1))).toBeNull()
    expect(receiptFrom('{"format":"vitrina-receipt/2"}')).toBeNull()
    expect(receiptFrom(JSON.stringify({ ...receipt, more: 1 }))).toBeNull()
  })
})
