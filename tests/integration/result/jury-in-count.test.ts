import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { findResult } from '#app/data/result/results.ts'
import { utf8 } from '#app/domain/log/canonical.ts'
import { recount } from '#app/domain/result/recount.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { payloadSchema } from '#app/domain/result/payload.ts'
import { recogniseEntry } from '#app/use-cases/jury/recognise-entry.ts'
import { recuse } from '#app/use-cases/jury/recuse.ts'
import { removeJuror } from '#app/use-cases/jury/remove-juror.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants } from '#tests/support/judged.ts'
import { actOf, mark, marksOf, numbered, seedJuror } from '#tests/support/juries.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
let entries: string[]
let seats: Awaited<ReturnType<typeof seedJuror>>[]

/** Five jurors, the first of them the chair, and three shops, each marked 5 by everybody. */
beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
  entries = []
  for (const shop of ['Vrtnica', 'Klas', 'Sladko']) {
    entries.push((await seedEntry(services, contest, shop)).entryId)
  }
  seats = []
  for (const name of ['Vida', 'Ema', 'Fran', 'Gaja', 'Hana']) {
    seats.push(await seedJuror(services, contest, name, name === 'Vida'))
  }
  services.setClock('2026-09-14T06:00:00.000Z')
  for (const member of [1, 2, 3, 4, 5]) {
    for (const number of [1, 2, 3]) await give(member, number, marksOf(5))
  }
})

function seat(member: number) {
  const found = seats[member - 1]
  if (!found) throw new Error(`Nobody is member ${member}`)
  return found
}

const give = (member: number, number: number, marks: Parameters<typeof mark>[2]['marks']) =>
  mark(services, contest.contestId, {
    seat: seat(member),
    entryId: entries[number - 1] ?? '',
    marks,
  })

async function stepAside(member: number, number: number) {
  const entry = await numbered(services, entries[number - 1] ?? '')
  const act = actOf(contest, seat(member))
  await recuse(services, { ...act, member, entry, reason: 'relative' })
}

async function counted() {
  services.setClock(instants.count)
  await countContest(services, contest.contestId)
  const count = await db.count.findUniqueOrThrow({ where: { contestId: contest.contestId } })
  return payloadSchema.parse(JSON.parse(count.payload))
}

function lineOf(payload: Awaited<ReturnType<typeof counted>>, number: number) {
  const line = payload.result.categories[0]?.entries.find(({ entry }) => entry === number)
  return { sheets: line?.sheetsCounted, points: line?.juryPoints?.shown }
}

describe('The count', () => {
  test('leaves out the marks of who stepped aside late, which stay in the log', async () => {
    await give(2, 1, marksOf(10))
    await stepAside(2, 1)

    const payload = await counted()

    expect(payload.recusals).toEqual([{ juror: 2, entry: 1 }])
    expect(payload.result.leftOutSheets).toEqual([{ juror: 2, entry: 1, reason: 'recused' }])
    expect(lineOf(payload, 1)).toEqual({ sheets: 4, points: '50.00' })
    expect(lineOf(payload, 2)).toEqual({ sheets: 5, points: '50.00' })
    const sheets = payload.log.filter(({ leaf }) => leaf.kind === 'sheet')
    expect(sheets).toHaveLength(16)
  })

  test('leaves out every sheet of a juror who was removed, and names the number all the same', async () => {
    for (const number of [1, 2, 3]) await give(5, number, marksOf(1))
    await removeJuror(services, { ...actOf(contest, seat(1)), member: 5, reason: 'Osebni spor.' })

    const payload = await counted()

    expect(payload.jurors.map(({ member }) => member)).toEqual([1, 2, 3, 4, 5])
    expect(payload.recusals).toEqual([1, 2, 3].map(entry => ({ juror: 5, entry })))
    expect(payload.result.jury.jurors.map(({ juror }) => juror)).toEqual([1, 2, 3, 4])
    expect([1, 2, 3].map(number => lineOf(payload, number))).toEqual(
      Array(3).fill({ sheets: 4, points: '50.00' }),
    )
    expect(JSON.stringify(payload)).not.toContain('Osebni spor')
  })

  test('names an unfinished sheet and does not count it', async () => {
    await give(3, 2, { theme: 10, window: 10 })

    const payload = await counted()

    expect(payload.result.leftOutSheets).toEqual([{ juror: 3, entry: 2, reason: 'unfinished' }])
    expect(lineOf(payload, 2)).toEqual({ sheets: 4, points: '50.00' })
  })

  test('gives the special recognitions of entries that are still in the running', async () => {
    for (const number of [2, 3]) {
      const reasons = { sl: 'Za pogum.' }
      await recogniseEntry(services, { ...actOf(contest, seat(1)), number, reasons })
    }
    await db.entry.update({
      where: { id: entries[2] ?? '' },
      data: { withdrawnAt: services.now() },
    })

    const payload = await counted()

    expect(payload.recognitions).toEqual([2])
    expect(payload.result.categories[0]?.awards.recognitions).toEqual([2])
    expect(JSON.stringify(payload)).not.toContain('Za pogum')
  })
})

describe('A result with recusals, a removed juror, a recognition and unfinished sheets', () => {
  const act = () => actOf(contest, seat(1))

  async function publishedFile(): Promise<Uint8Array> {
    await give(2, 1, marksOf(10))
    await stepAside(2, 1)
    await stepAside(3, 1)
    await give(4, 2, { theme: 10 })
    await removeJuror(services, { ...act(), member: 5, reason: 'Osebni spor.' })
    await recogniseEntry(services, { ...act(), number: 3, reasons: { sl: 'Za pogum.' } })
    await counted()
    services.setClock(instants.results)
    const { heldAt } = await contestById(db, contest.contestId)
    await db.contest.update({
      where: { id: contest.contestId },
      data: { heldAt, waivedHolds: ['jury-quorum-unmet'] },
    })
    await publishResult(services, contest.contestId)
    return utf8((await findResult(db, contest.contestId))?.file ?? '')
  }

  test('is verified from its file alone, by us and by the verifier in another language', async () => {
    const file = await publishedFile()

    const report = recount(file, { sha256, verify: verifyEd25519 })

    expect(report.irregularity).toBeNull()
    expect(report.about?.result.leftOutSheets).toEqual([
      { juror: 2, entry: 1, reason: 'recused' },
      { juror: 3, entry: 1, reason: 'recused' },
      { juror: 5, entry: 1, reason: 'recused' },
      { juror: 4, entry: 2, reason: 'unfinished' },
      { juror: 5, entry: 2, reason: 'recused' },
      { juror: 5, entry: 3, reason: 'recused' },
    ])
    expect(verdictOfPython(file)).toBe(true)
  })
})

/** What the Python verifier says of a file; true where there is no Python to ask. */
function verdictOfPython(file: Uint8Array): boolean {
  const python = ['python3', 'python'].find(name => spawnSync(name, ['-V']).status === 0)
  if (!python) return true
  const folder = mkdtempSync(join(tmpdir(), 'vitrina-file-'))
  const path = join(folder, 'results.json')
  writeFileSync(path, file)
  const { stdout } = spawnSync(python, ['tests/verifier/verifier.py', path], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return (JSON.parse(stdout.trim()) as { ok: boolean }).ok
}
