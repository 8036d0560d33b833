import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sample } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson, utf8 } from '#app/domain/log/canonical.ts'
import type { Payload, ResultFile } from '#app/domain/result/payload.ts'
import { recount } from '#app/domain/result/recount.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { correctedFile, forged, resultFileOf, sealed } from '#tests/support/result-files.ts'
import { anyContest, anyJudgedContest } from './any-contest.ts'

const verifier = 'tests/verifier/verifier.py'
const python = ['python3', 'python'].find(
  name => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0,
)
const notRun = python ? '' : ' (not run: there is no Python 3.9 on this machine)'

type Verdict = { file: string; ok: boolean; disputed: Record<string, unknown> | null }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrina-verifier-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The verdicts of both verifiers about each file, ours first. */
function verdicts(name: string, files: readonly Uint8Array[]) {
  const place = join(folder, name)
  mkdirSync(place)
  const paths = files.map((bytes, index) => {
    const path = join(place, `${index}.json`)
    writeFileSync(path, bytes)
    return path
  })
  const { stdout } = spawnSync(python ?? '', [verifier, ...paths], { encoding: 'utf8' })
  const lines = stdout.trim().split('\n')
  const theirs = lines.map(line => JSON.parse(line) as Verdict)
  const ours = files.map(bytes => recount(bytes, { sha256, verify: verifyEd25519 }))
  return files.map((_, index) => {
    const report = ours[index]
    const disputed = report?.about?.disputed.awards ?? []
    return [
      {
        ok: report?.irregularity === null,
        disputed: report?.about
          ? Object.fromEntries(disputed.map(({ category, awards }) => [category, awards]))
          : null,
      },
      { ok: theirs[index]?.ok, disputed: theirs[index]?.disputed ?? null },
    ] as const
  })
}

describe.skipIf(!python)(`A second verifier, written from docs/verify.md alone${notRun}`, () => {
  it('agrees on three hundred contests of many shapes', { timeout: 300_000 }, () => {
    const contests = [
      ...sample(anyContest, { numRuns: 200, seed: 2026 }),
      ...sample(anyJudgedContest, { numRuns: 100, seed: 2026 }),
    ]

    const both = verdicts(
      'sound',
      contests.map(contest => resultFileOf(contest)),
    )

    for (const [ours, theirs] of both) expect(theirs).toEqual(ours)
    expect(both.filter(([ours]) => ours.ok).length).toBe(300)
  })

  it('refuses what ours refuses of falsified files', { timeout: 300_000 }, () => {
    const contests = sample(anyJudgedContest, { numRuns: 40, seed: 7 })
    const files = contests.flatMap((contest, index) => {
      const text = new TextDecoder().decode(resultFileOf(contest))
      const { payload } = JSON.parse(text) as ResultFile
      const closed = contest.rules.jury.opened === 'awarded'
      return falsified(payload, index).map(bytes => ({ bytes, closed }))
    })

    const both = verdicts(
      'falsified',
      files.map(({ bytes }) => bytes),
    )

    for (const [index, [ours, theirs]] of both.entries()) {
      expect([index, theirs.ok]).toEqual([index, ours.ok])
    }
    // Only what rests on closed sheets can be stated at will.
    const accepted = files.filter((_, index) => both[index]?.[0].ok)
    expect(accepted.every(({ closed }) => closed)).toBe(true)
    expect(accepted.length).toBeLessThan(files.length / 20)
  })

  it('agrees on corrected results, and on such that are none', { timeout: 300_000 }, () => {
    const files = sample(anyJudgedContest, { numRuns: 60, seed: 9 })
      .filter(({ rules }) => rules.jury.opened === 'all')
      .flatMap(contest => {
        const bytes = resultFileOf(contest)
        const before = JSON.parse(new TextDecoder().decode(bytes)) as ResultFile
        const { entries, jurors, recognitions } = before.payload
        const struck = entries.flatMap(it => (it.withdrawn ? [] : it.number)).slice(0, 1)
        const correction = {
          struck,
          setAside: jurors.slice(0, 1).map(({ member }) => member),
          recognitions: recognitions.filter(number => !struck.includes(number)),
        }
        const second = correctedFile(before, correction)
        const { log } = second.payload
        const loose = log.filter(({ leaf }) => leaf.kind !== 'correction')
        return [
          utf8(JSON.stringify(second)),
          utf8(JSON.stringify(correctedFile(second, { recognitions: [] }))),
          sealed({ ...second.payload, version: 3 }),
          sealed({ ...second.payload, log: loose }),
        ]
      })

    const both = verdicts('corrected', files)

    for (const [ours, theirs] of both) expect(theirs).toEqual(ours)
    expect(both.filter(([ours]) => ours.ok).length).toBe(files.length / 2)
    expect(files.length).toBeGreaterThan(40)
  })

  it('ends its command with 0 for a sound file and with 1 for another', () => {
    const [sound, broken] = [join(folder, 'sound.json'), join(folder, 'broken.json')]
    const bytes = resultFileOf(sample(anyContest, { numRuns: 1, seed: 1 })[0]!)
    writeFileSync(sound, bytes)
    writeFileSync(broken, bytes.slice(0, -2))

    expect(execFileSync(python ?? '', [verifier, sound], { encoding: 'utf8' })).toContain(
      '"ok": true',
    )
    expect(spawnSync(python ?? '', [verifier, broken]).status).toBe(1)
  })
})

/** A payload with one thing in it that cannot be, everything else made to fit. */
function falsified(payload: Payload, seed: number): readonly Uint8Array[] {
  const figures = paths(payload.result).filter(path => path.at(-1) !== 'exact')
  const numbers = [0, 1, 2].map(turn => figures[(seed * 31 + turn * 17) % figures.length] ?? [])
  const result = (path: readonly string[]) => spoilt(payload.result, path) as Payload['result']
  const log = payload.log
  const at = seed % (log.length - 2)
  return [
    ...numbers.map(path => forged({ ...payload, result: result(path) })),
    forged({ ...payload, result: withoutFirstLines(payload.result) }),
    sealed({ ...payload, log: log.toSpliced(at + 1, 1) }),
    sealed({ ...payload, log: log.toReversed() }),
    sealed({ ...payload, countedAt: '2026-01-01T00:00:00Z' }),
    sealed({ ...payload, version: 2 }),
    utf8(canonicalJson({ payload, sha256: '0'.repeat(64), keyId: '0', signature: '' })),
  ]
}

function withoutFirstLines(result: Payload['result']): Payload['result'] {
  const [first, ...others] = result.categories
  const fuller = first?.entries.length ? first : others[0]
  const categories = result.categories.map(category =>
    category === fuller ? { ...category, entries: category.entries.slice(1) } : category,
  )
  return { ...result, categories }
}

/** The way to each number, text and truth value in a JSON value. */
function paths(value: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null) return []
  if (typeof value !== 'object') return [above]
  return Object.entries(value).flatMap(([name, part]) => paths(part, [...above, name]))
}

function spoilt(value: unknown, [name, ...more]: readonly string[]): unknown {
  if (name === undefined) return another(value)
  if (Array.isArray(value)) return value.with(Number(name), spoilt(value[Number(name)], more))
  const object = value as Record<string, unknown>
  return { ...object, [name]: spoilt(object[name], more) }
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return /^-?\d+\.\d\d$/.test(String(value)) ? '1234.56' : 'another'
}
