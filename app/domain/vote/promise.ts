import { z } from 'zod'
import { bytesOfHex, hex, utf8 } from '../log/canonical.ts'
import type { VerifySignature } from '../log/checkpoint.ts'
import { hash256Schema } from '../log/leaf.ts'
import { isSigningKey } from '../log/signing-key.ts'
import { receiptNumber } from './receipt.ts'

/** A ballot as the town promises at once to count it, in the log that is called so. */
export type Promised = {
  readonly origin: string
  readonly ballot: string
  readonly commitment: string
  readonly castAt: Date
}

const firstLine = 'vitrina-promise/1'

/**
 * The text that the town signs: that in the log of this name a ballot with this id and commitment was cast in
 * this minute. The same ballot always gives the same text, and Ed25519 the same signature.
 */
export function promiseText({ origin, ballot, commitment, castAt }: Promised): string {
  const minute = `${castAt.toISOString().slice(0, 16)}Z`
  return `${[firstLine, origin, ballot, commitment, minute].join('\n')}\n`
}

/** The file that a voter keeps. It says nothing of the choice, which the log opens at the count. */
const receiptSchema = z.strictObject({
  format: z.literal('vitrina-receipt/1'),
  town: z.string(),
  contest: z.string(),
  number: z.string(),
  ballot: z.string().regex(/^[0-9a-f]{32}$/),
  nonce: hash256Schema,
  publicKey: hash256Schema,
  promise: z.string().max(2_000),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
})
export type Receipt = z.infer<typeof receiptSchema>

export function receiptOf(
  ballot: Promised & {
    readonly town: string
    readonly contest: string
    readonly nonce: Uint8Array
  },
  signed: { readonly publicKey: Uint8Array; readonly signature: Uint8Array },
): Receipt {
  return {
    format: 'vitrina-receipt/1',
    town: ballot.town,
    contest: ballot.contest,
    number: receiptNumber(ballot.ballot),
    ballot: ballot.ballot,
    nonce: hex(ballot.nonce),
    publicKey: hex(signed.publicKey),
    promise: promiseText(ballot),
    signature: hex(signed.signature),
  }
}

/** A receipt from the text of its file; null for any other text. */
export function receiptFrom(text: string): Receipt | null {
  try {
    return receiptSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/**
 * The commitment that a receipt's promise binds the town to; null unless the promise is of this ballot and
 * contest, and signed with this key.
 */
export function promisedCommitment(
  receipt: Receipt,
  { publicKey, verify }: { readonly publicKey: string; readonly verify: VerifySignature },
): string | null {
  const [first, origin = '', ballot, commitment = '', minute = '', end, ...more] =
    receipt.promise.split('\n')
  const isPromise = first === firstLine && end === '' && more.length === 0
  const isOfThis =
    ballot === receipt.ballot && origin.endsWith(`/${receipt.town}/${receipt.contest}`)
  const isWhole = hash256Schema.safeParse(commitment).success && /^[-\dT:]{16}Z$/.test(minute)
  if (!isPromise || !isOfThis || !isWhole) return null
  const key = bytesOfHex(publicKey)
  const signature = bytesOfHex(receipt.signature)
  const isSigned = isSigningKey(key) && verify(key, utf8(receipt.promise), signature)
  return isSigned ? commitment : null
}
