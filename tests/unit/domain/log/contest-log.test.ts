import { describe, expect, it } from 'vitest'
import { commitmentTo, hex, utf8 } from '#app/domain/log/canonical.ts'
import { type CastBallot, closedLog, type SavedSheet } from '#app/domain/log/contest-log.ts'
import type { Irregularity } from '#app/domain/log/irregularity.ts'
import { Irregular } from '#app/domain/log/irregularity.ts'
import { hashOfLeaf, type Leaf, type Logged, sheetCommitment } from '#app/domain/log/leaf.ts'
import { leafHash } from '#app/domain/log/merkle-tree.ts'
import { replay } from '#app/domain/log/replay.ts'
import { openingsOf } from '#app/domain/result/opened-log.ts'
import { sha256 } from '#app/platform/hashing.ts'

const rulesHash = sha256(utf8('rules'))
const idOf = (name: string) => hex(sha256(utf8(name))).slice(0, 32)

function ballot(name: string, entry: number, more: Partial<CastBallot> = {}): CastBallot {
  const [choices, nonce] = [{ all: entry }, sha256(utf8(`nonce of ${name}`))]
  const commitment = commitmentTo(sha256, nonce, choices)
  return { id: idOf(name), choices, nonce, commitment, replaces: null, ...more }
}

function sheet(mark: number, more: Partial<SavedSheet> = {}): SavedSheet {
  const bound = { juror: 1, entry: 1, marks: { window: mark } }
  const nonce = sha256(utf8(`nonce of mark ${mark}`))
  const commitment = sheetCommitment(sha256, nonce, bound)
  return { ...bound, nonce, commitment, replaces: null, ...more }
}

function logOf(facts: Partial<Parameters<typeof closedLog>[0]>) {
  return closedLog({ rulesHash, ballots: [], sheets: [], withdrawn: [], ...facts })
}

const kindsIn = (log: readonly Logged[]) => log.map(({ leaf }) => leaf.kind)

describe('The log of a contest', () => {
  it('begins with the rules and ends with the close, whatever happened between', () => {
    const log = logOf({
      ballots: [ballot('a', 1)],
      sheets: [sheet(7)],
      withdrawn: [4],
    })

    expect(kindsIn(log)).toEqual(['rules', 'ballot', 'sheet', 'withdrawal', 'close'])
    expect(log.at(0)?.leaf).toEqual({ kind: 'rules', rules: hex(rulesHash), v: 1 })
    expect(log.at(-1)?.leaf).toEqual({ kind: 'close', size: 4, v: 1 })
    expect(kindsIn(logOf({}))).toEqual(['rules', 'close'])
  })

  it('puts ballots by their random ids, so that their order tells nothing', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const log = logOf({ ballots: names.map(name => ballot(name, 1)) })
    const ids = log.flatMap(({ leaf }) => ('ballot' in leaf ? leaf.ballot : []))

    expect(ids).toEqual(names.map(idOf).sort())
  })

  it('puts a change behind what it replaces', () => {
    const versions = ['v1', 'v2', 'v3', 'v4'].map((name, index, all) =>
      ballot(name, index + 1, { replaces: index === 0 ? null : idOf(all[index - 1] ?? '') }),
    )

    for (const ballots of [versions, versions.toReversed()]) {
      const ids = logOf({ ballots }).flatMap(({ leaf }) => ('ballot' in leaf ? leaf.ballot : []))
      expect(ids).toEqual(['v1', 'v2', 'v3', 'v4'].map(idOf))
    }
  })

  it('is not made where something replaces nothing, or one ballot is replaced twice', () => {
    const lost = ballot('lost', 1, { replaces: idOf('nobody') })
    const twice = ['x', 'y'].map(name => ballot(name, 1, { replaces: idOf('a') }))

    expect(() => logOf({ ballots: [lost] })).toThrow('replaces what is not there')
    expect(() => logOf({ ballots: [ballot('a', 1), ...twice] })).toThrow('replaced twice')
  })

  it('says in a leaf of a ballot neither when it was cast nor for whom', () => {
    const [, cast] = logOf({ ballots: [ballot('a', 1)] })
    const { commitment } = ballot('a', 1)

    expect(cast?.leaf).toEqual({
      ballot: idOf('a'),
      commitment: hex(commitment),
      kind: 'ballot',
      v: 1,
    })
  })

  it('hashes the canonical text of each leaf', () => {
    const leaves: readonly Leaf[] = logOf({
      ballots: [ballot('a', 1), ballot('b', 2, { replaces: idOf('a') })],
      sheets: [sheet(7), sheet(8, { replaces: sheet(7).commitment })],
      withdrawn: [4],
    }).map(({ leaf }) => leaf)

    for (const leaf of leaves) {
      const names = Object.keys(leaf).sort()
      const text = JSON.stringify(
        Object.fromEntries(names.map(name => [name, leaf[name as 'kind']])),
      )
      expect(hex(hashOfLeaf(sha256, leaf))).toBe(hex(leafHash(sha256, text)))
    }
    expect(leaves.length).toBe(7)
  })
})

describe('Replayed, the log', () => {
  it('has the last version of each ballot and sheet, and says what was replaced', () => {
    const replayed = replay(
      logOf({
        ballots: [
          ballot('first', 1),
          ballot('second', 2, { replaces: idOf('first') }),
          ballot('other', 3),
        ],
        sheets: [sheet(7), sheet(9, { replaces: sheet(7).commitment })],
      }),
    )
    const { ballots, sheets } = openingsOf(replayed)

    expect(Object.fromEntries(ballots.map(({ id, choices }) => [id, choices]))).toEqual({
      [idOf('second')]: { all: 2 },
      [idOf('other')]: { all: 3 },
    })
    expect(sheets).toEqual([{ juror: 1, entry: 1, marks: { window: 9 } }])
    expect(replayed.replaced.length).toBe(2)
  })

  it('counts another choice when one voter’s versions come in another order', () => {
    const chosen = (first: string, second: string) => {
      const choices: Readonly<Record<string, number>> = { jug: 1, vase: 2 }
      const versions = [
        ballot(first, choices[first] ?? 0),
        ballot(second, choices[second] ?? 0, { replaces: idOf(first) }),
      ]
      return openingsOf(replay(logOf({ ballots: versions }))).ballots.map(it => it.choices)
    }

    expect(chosen('jug', 'vase')).toEqual([{ all: 2 }])
    expect(chosen('vase', 'jug')).toEqual([{ all: 1 }])
  })

  it('lets the last verdict about a ballot hold, and none about one that was replaced', () => {
    const decided = (name: string, verdict: 'counted' | 'not-counted'): Logged => ({
      leaf: { commitment: hex(sha256(utf8(name + verdict))), kind: 'decision', v: 1 },
      opened: { ballot: idOf(name), verdict, nonce: hex(rulesHash) },
    })
    const log = logOf({
      ballots: [
        ballot('let through', 1),
        ballot('first', 1),
        ballot('second', 1, { replaces: idOf('first') }),
        ballot('refused', 1),
      ],
    })
    const verdicts = [
      decided('let through', 'not-counted'),
      decided('let through', 'counted'),
      decided('first', 'not-counted'),
      decided('refused', 'not-counted'),
    ]

    expect(openingsOf(replay([...log, ...verdicts])).decisions).toEqual([
      { ballotId: idOf('refused'), verdict: 'not-counted' },
    ])
  })

  it.each<readonly [string, (log: readonly Logged[]) => readonly Logged[], Irregularity['kind']]>([
    ['does not begin with rules', log => log.slice(1), 'leaf-out-of-place'],
    ['goes on with votes after its close', log => [...log, log[1]!], 'leaf-out-of-place'],
    ['is closed twice', log => [...log, log.at(-1)!], 'leaf-out-of-place'],
    ['is counted before its close', log => [log[0]!, counted], 'leaf-out-of-place'],
    ['goes on after its count', log => [...log, counted, withdrawal], 'leaf-out-of-place'],
    ['has a vote twice', log => [...log.slice(0, 2), ...log.slice(1)], 'twice'],
    [
      'replaces what was replaced',
      log => [...log.slice(0, 3), again, ...log.slice(3)],
      'replaces-nothing',
    ],
    ['is closed with another size', log => log.toSpliced(1, 2), 'close-differs'],
  ])('is refused where it %s', (_, change, kind) => {
    const log = logOf({
      ballots: [ballot('first', 1), ballot('second', 2, { replaces: idOf('first') })],
    })

    expect(() => replay(change(log))).toThrow(kind)
    expect(() => replay(change(log))).toThrow(Irregular)
  })

  const counted: Logged = { leaf: { count: hex(rulesHash), kind: 'count', v: 1 } }
  const withdrawal: Logged = { leaf: { entry: 1, kind: 'withdrawal', v: 1 } }
  const again: Logged = {
    leaf: {
      ballot: idOf('third'),
      commitment: hex(rulesHash),
      kind: 'change',
      replaces: idOf('first'),
      v: 1,
    },
  }
})
