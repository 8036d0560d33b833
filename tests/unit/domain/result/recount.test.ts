import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recount } from '#app/domain/result/recount.ts'
import { nodeHashing, verifyEd25519 } from '#app/platform/hashing.ts'
import { resultFileOf } from '#tests/support/result-files.ts'
import { anyContest } from './any-contest.ts'

const tools = { sha256: nodeHashing.sha256, verify: verifyEd25519 }

describe('A published file', () => {
  it('of any contest is verified, with nothing irregular in it', () => {
    assert(
      property(anyContest, contest => {
        const { irregularity } = recount(resultFileOf(contest), tools)

        expect(irregularity).toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})
