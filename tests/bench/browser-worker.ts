import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { recount } from '#app/domain/result/recount.ts'
import { compared } from './measure.ts'
import { bytesToHash, parseAndHash } from './verification.ts'

z.config({ jitless: true })

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  const bytes = new Uint8Array(data)
  const inputs = bytesToHash(bytes)
  const tools = {
    sha256,
    verify: (key: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
      ed25519.verify(signature, message, key, { zip215: false }),
  }
  const { irregularity } = recount(bytes, tools)
  const times = compared(
    3,
    () => recount(bytes, tools),
    () => parseAndHash(bytes, inputs, sha256),
  )
  postMessage({ ...times, irregularity })
})
