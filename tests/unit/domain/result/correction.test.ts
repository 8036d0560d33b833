import { describe, expect, it } from 'vitest'
import { hex, utf8 } from '#app/domain/log/canonical.ts'
import { checkCorrection, type Correction, mayCorrect } from '#app/domain/result/correction.ts'
import type { ResultFile } from '#app/domain/result/payload.ts'
import { recount } from '#app/domain/result/recount.ts'
import { traceBallot, wantedBallot } from '#app/domain/result/trace-ballot.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { ballotIdOf, correctedFile, resultFileOf, sealed } from '#tests/support/result-files.ts'
import { contest, entry, rulesShared, sheet, votes } from './contest.ts'

const tools = { sha256, verify: verifyEd25519 }
const nothing: Correction = { struck: [], setAside: [], recognitions: [] }

/** Three shops, of which the first has the best marks and most votes; two jurors. */
const bytes = resultFileOf({
  rules: rulesShared(70),
  input: contest(3, {
    entries: [entry(1), entry(2), entry(3)],
    sheets: [1, 2, 3].flatMap(number => [
      sheet(1, number, 10 - number, 9),
      sheet(2, number, 10 - number, 8),
    ]),
    ballots: votes({ 1: 4, 2: 3, 3: 2 }),
  }),
})
const file = JSON.parse(new TextDecoder().decode(bytes)) as ResultFile

const corrected = (by: Partial<Correction>, before = file) => correctedFile(before, by)
const verified = (it: ResultFile) => recount(utf8(JSON.stringify(it)), tools)

describe('A corrected result', () => {
  it('takes an entry out of the running, and the recount follows it from the version before', () => {
    const second = corrected({ struck: [1] })
    const { irregularity, about } = verified(second)

    expect(irregularity).toBeNull()
    expect(about).toMatchObject({ version: 2, corrects: file.sha256 })
    expect(second.payload.result.categories[0]?.awards.places[0]?.entries).toEqual([2])
    expect(second.payload.result.ballots).toMatchObject({ counted: 5, void: 4 })
    expect(second.payload.log.slice(0, file.payload.log.length).map(({ leaf }) => leaf)).toEqual(
      file.payload.log.map(({ leaf }) => leaf),
    )
  })

  it('sets a juror’s sheets aside and names who is recognised', () => {
    const second = corrected({ setAside: [2], recognitions: [3] })

    expect(verified(second).irregularity).toBeNull()
    expect(second.payload.result.jury.jurors.map(({ juror }) => juror)).toEqual([1])
    expect(second.payload.result.categories[0]?.awards.recognitions).toEqual([3])
  })

  it('may be corrected again', () => {
    const third = corrected({ struck: [2] }, corrected({ struck: [1] }))

    expect(verified(third)).toMatchObject({ irregularity: null, about: { version: 3 } })
    expect(third.payload.result.withdrawn).toEqual([1, 2])
  })

  it('is refused when its log does not hold a count for each version', () => {
    const second = corrected({ struck: [1] })

    expect(verifiedAs({ ...second.payload, version: 3 })).toMatchObject({ path: 'version' })
    expect(verifiedAs({ ...file.payload, version: 2, reason: 'Kar tako.' })).toMatchObject({
      kind: 'number-differs',
      path: 'version',
    })
    const log = second.payload.log.filter(({ leaf }) => leaf.kind !== 'correction')
    expect(verifiedAs({ ...second.payload, log })).toMatchObject({ kind: 'leaf-out-of-place' })
  })

  function verifiedAs(payload: object) {
    return recount(sealed(payload), tools).irregularity
  }
})

describe('A correction', () => {
  const check = (by: Partial<Correction>) => checkCorrection(file.payload, { ...nothing, ...by })

  it('names entries in the running, members of the jury, and something that changes', () => {
    expect(check({ struck: [1] })).toEqual({ allowed: true })
    expect(check({ struck: [4] })).toMatchObject({ reason: 'entry-not-in-the-result' })
    expect(check({ struck: [1], recognitions: [1] })).toMatchObject({
      reason: 'entry-not-in-the-result',
    })
    expect(check({ setAside: [10] })).toMatchObject({ reason: 'juror-not-in-the-result' })
    expect(check({})).toMatchObject({ reason: 'nothing-corrected' })
  })

  it('is made to a result that is out, by whoever has seen its last version', () => {
    const state = {
      held: false,
      entriesOpen: false,
      votingOpen: false,
      judgingOpen: false,
      next: null,
    }
    const versions = { seen: 1, last: 1 }

    expect(mayCorrect({ ...state, phase: 'closed' }, versions)).toEqual({ allowed: true })
    expect(mayCorrect({ ...state, phase: 'counted' }, versions)).toMatchObject({
      reason: 'results-not-published',
    })
    expect(mayCorrect({ ...state, phase: 'results' }, { seen: 1, last: 2 })).toMatchObject({
      reason: 'corrected-meanwhile',
    })
  })
})

describe('A voter finds the own ballot in the result', () => {
  const id = ballotIdOf('1-2')
  const trace = (text: string, it = file) => {
    const wanted = wantedBallot(text)
    return wanted && traceBallot(it.payload, wanted, tools)
  }

  it('by the number on the receipt or the whole id, with what became of it', () => {
    const number = `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()

    expect(trace(number)).toBe('counted')
    expect(trace(id)).toBe('counted')
    expect(trace(id, corrected({ struck: [1] }))).toBe('void')
    expect(trace(ballotIdOf('1-1 before'))).toBe('replaced')
    expect(trace(hex(new Uint8Array(16)))).toBe('not-there')
    expect(trace('številka')).toBeNull()
  })
})
