import { recount } from '#app/domain/result/recount.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { largeFile } from './large-contest.ts'
import { compared, ms, say } from './measure.ts'
import { bytesToHash, parseAndHash } from './verification.ts'

const bytes = largeFile(100_000)
const inputs = bytesToHash(bytes)
const tools = { sha256, verify: verifyEd25519 }
const { irregularity } = recount(bytes, tools)
if (irregularity) throw new Error(`The file is not in order: ${irregularity.kind}`)

const { own, other, ratio } = compared(
  5,
  () => recount(bytes, tools),
  () => parseAndHash(bytes, inputs, sha256),
)
say(
  `Verifying 100,000 ballots (${(bytes.length / 1e6).toFixed(0)} MB, ${inputs.length} hashes)`,
  `${ms(own)} : ${ms(other)} = ${ratio.toFixed(2)}`,
  { ratio, most: 3 },
)
