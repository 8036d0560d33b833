import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { createPrivateKey, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { base64, bytesOfBase64 } from '#app/domain/log/base64.ts'
import { bytesOfHex, hex, utf8 } from '#app/domain/log/canonical.ts'
import {
  checkpointText,
  isSignedBy,
  parseCheckpoint,
  signedCheckpoint,
} from '#app/domain/log/checkpoint.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'

const verifyNoble: typeof verifyEd25519 = (key, message, signature) =>
  ed25519.verify(signature, message, key, { zip215: false })
const server = { sha256, verify: verifyEd25519 }
const browser = { sha256: nobleSha256, verify: verifyNoble }

/** RFC 8032, section 7.1, tests 1 and 2: secret, public key, message, signature. */
const vectors = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
] as const

const [secret, publicHex] = vectors[0]
const publicKey = bytesOfHex(publicHex)
const checkpoint = { origin: 'vitrina.test/velenje/2026', size: 7, root: sha256(utf8('root')) }
const signature = signBy(secret, checkpointText(checkpoint))
const note = signedCheckpoint(sha256, checkpoint, { publicKey, signature })

describe.each([
  ['on the server', server],
  ['in the browser', browser],
])('Ed25519 %s', (_, { verify }) => {
  it.each(vectors)('holds by the published vector of %s', (_secret, key, message, signed) => {
    const [k, m, s] = [key, message, signed].map(bytesOfHex)

    expect(k && m && s && verify(k, m, s)).toBe(true)
    expect(k && s && verify(k, utf8('another'), s)).toBe(false)
  })

  it('refuses a signature whose scalar is not reduced, and a key that is no point', () => {
    const [, key, , signed] = vectors[0]
    const bytes = bytesOfHex(signed)
    const order = 2n ** 252n + 27742317777372353535851937790883648493n
    const scalar = littleEndian(bytes.slice(32)) + order
    const malleable = new Uint8Array([...bytes.slice(0, 32), ...bytesOf(scalar)])

    expect(verify(bytesOfHex(key), new Uint8Array(), malleable)).toBe(false)
  })
})

describe('A checkpoint', () => {
  it('is a signed note: three lines, an empty one, and the signature with the key’s hash', () => {
    const lines = note.split('\n')

    expect(lines.slice(0, 4)).toEqual([
      'vitrina.test/velenje/2026',
      '7',
      base64(checkpoint.root),
      '',
    ])
    const [dash, name, encoded = ''] = lines[4]?.split(' ') ?? []
    const keyHash = sha256(
      new Uint8Array([...utf8('vitrina.test/velenje/2026\n'), 1, ...publicKey]),
    ).slice(0, 4)
    expect([dash, name]).toEqual(['—', 'vitrina.test/velenje/2026'])
    expect(hex(bytesOfBase64(encoded) ?? new Uint8Array())).toBe(hex(keyHash) + hex(signature))
    expect(lines.slice(5)).toEqual([''])
  })

  it('comes back as it was written, signed by its key and by no other, on both sides', () => {
    const parsed = parseCheckpoint(note)

    expect(parsed).toMatchObject(checkpoint)
    for (const tools of [server, browser]) {
      expect(parsed && isSignedBy(parsed, publicKey, tools)).toBe(true)
      expect(parsed && isSignedBy(parsed, bytesOfHex(vectors[1][1]), tools)).toBe(false)
    }
  })

  it('may be signed by witnesses too, before or after its town', () => {
    const witness = `— witness.test/w ${base64(new Uint8Array(68))}\n`
    const [body, own] = [note.slice(0, note.indexOf('—')), note.slice(note.indexOf('—'))]

    for (const witnessed of [body + witness + own, body + own + witness]) {
      const parsed = parseCheckpoint(witnessed)
      expect(parsed && isSignedBy(parsed, publicKey, server)).toBe(true)
    }
    const alone = parseCheckpoint(body + witness)
    expect(alone && isSignedBy(alone, publicKey, server)).toBe(false)
  })

  it('is not signed any more once a letter of it changed', () => {
    for (const [from, to] of [
      ['2026\n7', '2026\n8'],
      ['vitrina.test/velenje/2026\n', 'vitrina.test/velenje/2027\n'],
    ] as const) {
      const parsed = parseCheckpoint(note.replace(from, to))
      expect(parsed && isSignedBy(parsed, publicKey, server)).toBe(false)
    }
  })

  it.each([
    ['nothing', ''],
    ['no signature', note.slice(0, note.indexOf('—'))],
    ['no newline at the end', note.slice(0, -1)],
    ['a size that is no number', note.replace('\n7\n', '\n07\n')],
    ['a size beyond all trees', note.replace('\n7\n', '\n99999999999999999\n')],
    ['a root that is no hash', note.replace(base64(checkpoint.root), 'AAAA')],
    ['a fourth line', note.replace('\n\n', '\nmore\n\n')],
    ['another dash', note.replace('—', '-')],
    ['a signature that is too short', note.replace(/ [^ ]+\n$/, ' AAAA\n')],
    ['a name with a space', note.replaceAll('vitrina.test', 'vitrina test')],
  ])('cannot be read with %s', (_, text) => {
    expect(parseCheckpoint(text)).toBeNull()
  })
})

it('Base64 is read only in its one standard form', () => {
  const bytes = new Uint8Array([0, 255, 16])

  expect(bytesOfBase64(base64(bytes))).toEqual(bytes)
  expect(['AA', 'A===', 'AB==', 'A-_=', 'AA==\n', ' AA='].map(bytesOfBase64)).toEqual(
    Array(6).fill(null),
  )
})

function signBy(seed: string, text: string): Uint8Array {
  const der = Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex')
  return new Uint8Array(
    sign(null, utf8(text), createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })),
  )
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n)
}

function bytesOf(value: bigint): readonly number[] {
  return Array.from({ length: 32 }, (_, index) => Number((value >> BigInt(8 * index)) & 255n))
}
