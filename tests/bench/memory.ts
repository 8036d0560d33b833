import { recount } from '#app/domain/result/recount.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { largeFile } from './large-contest.ts'
import { say } from './measure.ts'

/** What verifying leaves reachable at its fullest, as a multiple of the file: taken as each step begins. */
for (const ballots of [25_000, 50_000, 100_000]) {
  const bytes = largeFile(ballots)
  gc?.()
  const before = process.memoryUsage().heapUsed
  let most = 0
  recount(
    bytes,
    { sha256, verify: verifyEd25519 },
    {
      onStep: () => {
        gc?.()
        const { heapUsed, arrayBuffers } = process.memoryUsage()
        most = Math.max(most, heapUsed + arrayBuffers - before)
      },
    },
  )
  const factor = most / bytes.length
  say(
    `Memory to verify ${ballots.toLocaleString('en')} ballots (${(bytes.length / 1e6).toFixed(1)} MB)`,
    `${(most / 1e6).toFixed(0)} MB = ${factor.toFixed(1)} × the file`,
    { ratio: factor, most: 12 },
  )
}
