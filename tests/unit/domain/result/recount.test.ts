import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { assert, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOfJson, hex, utf8 } from '#app/domain/log/canonical.ts'
import type { Irregularity } from '#app/domain/log/irregularity.ts'
import type { Logged } from '#app/domain/log/leaf.ts'
import type { EntryResult } from '#app/domain/result/result.ts'
import { type Payload, type ResultFile } from '#app/domain/result/payload.ts'
import { recount, type RecountOptions } from '#app/domain/result/recount.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import {
  ballotIdOf,
  checkpointOf,
  correctedFile,
  forged,
  publicKeyOf,
  resultFileOf,
  sealed,
  sealedBy,
} from '#tests/support/result-files.ts'
import { anyContest } from './any-contest.ts'
import { awards, contest, entry, rules, rulesShared, sheet, votes } from './contest.ts'

const tools = { sha256, verify: verifyEd25519 }
const inBrowser = {
  sha256: nobleSha256,
  verify: (key: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
    ed25519.verify(signature, message, key, { zip215: false }),
}

/** Four shops, one of them withdrawn; two jurors; ten ballots, three of them changes, two disputed. */
const small = resultFileOf({
  rules: rulesShared(70),
  input: contest(4, {
    entries: [entry(1), entry(2), entry(3), entry(4, { withdrawn: true })],
    sheets: [sheet(1, 1, 8, 6), sheet(2, 1, 7, 7), sheet(1, 2, 6, 9), sheet(2, 2, 8, 9)],
    ballots: votes({ 1: 4, 2: 3, 3: 2, 4: 1 }),
    decisions: [
      { ballotId: '2-1', verdict: 'in-review' },
      { ballotId: '3-1', verdict: 'not-counted' },
    ],
  }),
})
const text = new TextDecoder().decode(small)
const file = JSON.parse(text) as ResultFile

function irregular(bytes: Uint8Array | string, options: RecountOptions = {}): Irregularity | null {
  return recount(typeof bytes === 'string' ? utf8(bytes) : bytes, tools, options).irregularity
}

describe('A published file', () => {
  it('of any contest is verified alike on the server and in the browser', () => {
    assert(
      property(anyContest, any => {
        const bytes = resultFileOf(any)
        const report = recount(bytes, tools)

        expect(report.irregularity).toBeNull()
        expect(recount(bytes, inBrowser)).toEqual(report)
      }),
      { numRuns: 60 },
    )
  })

  it('says what was checked, what is closed, and what disputed votes would change', () => {
    const steps: string[] = []
    const { about, passed } = recount(small, tools, { onStep: step => steps.push(step) })

    expect(passed).toEqual(['file', 'seal', 'rules', 'log', 'openings', 'tree', 'numbers'])
    expect(steps).toEqual(passed)
    expect(about).toMatchObject({
      town: 'velenje',
      contest: '2026',
      version: 1,
      publicKey: publicKeyOf(),
      standingBallots: 10,
      closed: { replacedBallots: 4, replacedSheets: 2, sheets: 0 },
      disputed: { ballots: 2, awards: [{ category: 'all', awards: { audience: [1] } }] },
    })
  })

  it('may be written with white space, as people reformat it', () => {
    expect(irregular(JSON.stringify(file, null, 2))).toBeNull()
    expect(irregular(`\n${text}\r\n`)).toBeNull()
  })

  it('is held against a key from elsewhere, and against the contest it should be of', () => {
    expect(irregular(small, { key: publicKeyOf() })).toBeNull()
    expect(irregular(small, { key: publicKeyOf('another') })).toEqual({
      kind: 'another-key',
      expected: publicKeyOf('another'),
      found: publicKeyOf(),
    })
    expect(irregular(small, { contest: { town: 'velenje', contest: '2026' } })).toBeNull()
    expect(irregular(small, { contest: { town: 'velenje', contest: '2027' } })).toEqual({
      kind: 'another-contest',
      expected: 'velenje/2027',
      found: 'velenje/2026',
    })
  })
})

describe('A file that is none', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  const cases: readonly (readonly [string, string | Uint8Array, Irregularity['kind']])[] = [
    ['empty', '', 'not-json'],
    ['cut short', text.slice(0, -1), 'not-json'],
    ['cut in the middle', text.slice(0, text.length / 2), 'not-json'],
    ['not UTF-8', new Uint8Array([...small.slice(0, 40), 0xff, ...small.slice(41)]), 'not-utf8'],
    ['with a byte order mark', `\ufeff${text}`, 'not-json'],
    ['with a name twice', text.replace('{"payload":', '{"payload":{},"payload":'), 'not-json'],
    ['with 1.0 for 1', text.replace('"version":1', '"version":1.0'), 'not-json'],
    ['with 1e0 for 1', text.replace('"version":1', '"version":1e0'), 'not-json'],
    ['with a needless escape', text.replace('"town":"v', '"town":"\\u0076'), 'not-json'],
    ['with half of a pair', text.replace('"town":"v', '"town":"\\ud800'), 'not-json'],
    ['a number', '7', 'not-a-result'],
    ['null', 'null', 'not-a-result'],
    ['an empty object', '{}', 'not-a-result'],
    ['nested two hundred thousand deep', deep, 'not-a-result'],
    ['nested deep inside', text.replace('"reason":null', `"reason":${deep}`), 'not-a-result'],
    ['of a later format', text.replace('"format":1', '"format":2'), 'unknown-format'],
    ['of no format', text.replace('"format":1', '"format":"1"'), 'unknown-format'],
    ['with a member too many', text.replace('{"payload":', '{"more":1,"payload":'), 'not-a-result'],
  ]

  it.each(cases)('because it is %s', (_, bytes, kind) => {
    expect(irregular(bytes)?.kind).toBe(kind)
  })

  it('names the place where a number is written as text, or is no whole number a computer knows', () => {
    const place = 'payload.entries.0.number'
    const with_ = (number: string) => text.replace('"number":1', `"number":${number}`)

    expect(irregular(with_('"1"'))).toMatchObject({ kind: 'not-a-result', path: place })
    expect(irregular(with_('9007199254740992'))).toMatchObject({ path: place })
    expect(irregular(with_('1.5'))).toMatchObject({ path: place })
    expect(irregular(with_('1e999'))).toMatchObject({ path: place })
    expect(irregular(text.replace('"choices":{"all":1}', '"choices":{"all":"1"}'))).toMatchObject({
      kind: 'not-a-result',
      path: expect.stringMatching(/^payload\.log\.\d+\.opened\.choices\.all$/),
    })
  })

  it.each(['choices', 'marks', 'names'])('has a member "__proto__" in its %s', name => {
    const spoilt = text
      .replaceAll(`"${name}":{"`, `"${name}":{"__proto__":5,"`)
      .replaceAll(`"${name}":{}`, `"${name}":{"__proto__":5}`)

    expect(irregular(resealed(spoilt))).toMatchObject({ kind: 'not-a-result', path: '__proto__' })
  })

  it('names the first bad element of a list of a million, and any other list that long', () => {
    const million = `[${'0,'.repeat(1_000_000)}0]`
    const short = { payload: { format: 1 } }
    const withLog = JSON.stringify({ ...short, log: 0 }).replace(
      '"format":1',
      `"format":1,"log":${million}`,
    )

    expect(
      irregular(text.replace(/"log":\[.*\],"publicKey"/, `"log":${million},"publicKey"`)),
    ).toMatchObject({
      kind: 'not-a-result',
      path: 'payload.log.0',
    })
    expect(irregular(withLog)?.kind).toBe('not-a-result')
    expect(irregular(text.replace('"recognitions":[]', `"recognitions":${million}`))).toEqual({
      kind: 'not-a-result',
      path: 'payload.recognitions',
      problem: 'too_big',
    })
  })

  it('may have a very long reason, also with white space around it', () => {
    const reason = 'razlog '.repeat(2_000_000)
    const long = JSON.stringify(correctedFile(file, { struck: [1] }, reason))

    expect(irregular(`${long}\n`)).toBeNull()
  })

  it('is not even looked at when it is too large', () => {
    expect(irregular(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({
      kind: 'too-large',
      mebibytes: 64,
    })
  })

  it('never makes the recount throw, whatever byte of it is changed', () => {
    assert(
      property(nat({ max: small.length - 1 }), nat({ max: 255 }), (at, byte) => {
        const bytes = small.slice()
        bytes[at] = byte

        const same = small[at] === byte
        expect(irregular(bytes) === null).toBe(same)
      }),
      { numRuns: 300 },
    )
  })
})

describe('A key', () => {
  const { payload } = file
  const small = [
    '0100000000000000000000000000000000000000000000000000000000000000',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  ]
  const notCanonical = [
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '0100000000000000000000000000000000000000000000000000000000000080',
  ]

  it.each([...small, ...notCanonical])('such as %s signs nothing, on either side', publicKey => {
    const sealing = sealedBy({ ...payload, publicKey }, publicKey)

    expect(irregular(sealing)?.kind).toBe('signature-invalid')
    expect(recount(sealing, inBrowser).irregularity?.kind).toBe('signature-invalid')
  })
})

describe('A file whose sheets stay closed', () => {
  const closed = (
    JSON.parse(
      new TextDecoder().decode(
        resultFileOf({
          rules: {
            ...rules,
            awards: awards({ places: 1, audience: true }),
            jury: { ...rules.jury, opened: 'awarded' },
          },
          input: contest(4, {
            entries: [entry(1), entry(2), entry(3), entry(4, { withdrawn: true })],
            sheets: [sheet(1, 1, 9, 9), sheet(1, 2, 5, 5), sheet(1, 3, 4, 4), sheet(1, 4, 9, 9)],
            ballots: votes({ 1: 6, 2: 3, 3: 1 }),
          }),
        }),
      ),
    ) as ResultFile
  ).payload
  const [category] = closed.result.categories
  const withLines = (entries: readonly EntryResult[]): Payload => ({
    ...closed,
    result: { ...closed.result, categories: [{ ...category!, entries: [...entries] }] },
  })

  it('is verified as far as it is open, and says what is not', () => {
    expect(recount(forged(closed), tools).about?.closed.sheets).toBe(3)
  })

  it('cannot leave an entry out of its result', () => {
    const without = category!.entries.filter(line => line.entry !== 3)

    expect(irregular(forged(withLines(without)))).toMatchObject({
      kind: 'cannot-be-counted',
      message: expect.stringContaining('Entry 3'),
    })
  })

  it('cannot place one that is withdrawn', () => {
    const withdrawn = { ...category!.entries[1]!, entry: 4 }

    expect(irregular(forged(withLines([...category!.entries, withdrawn])))).toMatchObject({
      kind: 'number-differs',
    })
  })

  it('cannot state a figure that is none', () => {
    const [first, second, ...more] = category!.entries
    const spoilt = { ...second!, rawPoints: { exact: '100/2', shown: '50.00' } }

    expect(irregular(forged(withLines([first!, spoilt, ...more])))).toMatchObject({
      kind: 'not-a-result',
    })
  })
})

describe('A file that was changed and not signed anew', () => {
  it.each([
    ['a vote', text.replace('"choices":{"all":2}', '"choices":{"all":1}'), 'hash-differs'],
    [
      'the hash',
      text.replace(`"sha256":"${file.sha256}"`, `"sha256":"${'0'.repeat(64)}"`),
      'hash-differs',
    ],
    ['the name of the key', text.replace(file.keyId, '0123456789abcdef'), 'key-id-differs'],
    ['the signature', text.replace(file.signature, '0'.repeat(128)), 'signature-invalid'],
  ] as const)('shows it: %s', (_, bytes, kind) => {
    expect(irregular(bytes)?.kind).toBe(kind)
  })

  it('and sealed by somebody else is not of the town whose key it names', () => {
    expect(irregular(sealed(file.payload, 'stranger'))?.kind).toBe('key-id-differs')
  })
})

describe('A file that its own town falsified and signed anew', () => {
  const { payload } = file
  const at = (isIt: (item: Logged) => boolean) => payload.log.findIndex(isIt)
  const ballot = (name: string) =>
    at(({ leaf }) => 'ballot' in leaf && leaf.ballot === ballotIdOf(name))
  const withLog = (log: readonly Logged[]): Payload => ({ ...payload, log: [...log] })
  const changed = (index: number, change: object) =>
    withLog(payload.log.with(index, { ...payload.log[index], ...change } as Logged))
  const leafChanged = (index: number, change: object) =>
    changed(index, { leaf: { ...payload.log[index]?.leaf, ...change } })
  const counted = ballot('1-2')
  const replaced = ballot('1-1 before')
  const close = at(({ leaf }) => leaf.kind === 'close')
  const isSheet = ({ leaf }: Logged) => leaf.kind === 'sheet'
  const swapped = payload.log.with(counted, payload.log[counted + 1] as Logged)

  const cases: readonly (readonly [string, Payload, Partial<Irregularity>])[] = [
    [
      'other rules',
      { ...payload, rules: { ...payload.rules, rules: rulesShared(100) } },
      { kind: 'rules-hash-differs' },
    ],
    [
      'the rules of another contest',
      { ...payload, town: 'celje' },
      { kind: 'rules-of-another-contest', expected: 'celje/2026', found: 'velenje/2026' },
    ],
    [
      'rules of a contest that only reads alike',
      {
        ...payload,
        town: 'velenje/a',
        rules: { ...payload.rules, contest: 'a/2026' },
        rulesHash: rulesHashOf({ ...payload.rules, contest: 'a/2026' }),
      },
      { kind: 'rules-of-another-contest' },
    ],
    ['a vote left out', withLog(payload.log.toSpliced(counted, 1)), { kind: 'close-differs' }],
    [
      'a vote put in twice',
      withLog(payload.log.toSpliced(counted, 0, payload.log[counted] as Logged)),
      { kind: 'twice', leaf: counted + 1, id: ballotIdOf('1-2') },
    ],
    [
      'a vote that replaces one that was never there',
      leafChanged(ballot('1-1'), { replaces: '0'.repeat(32) }),
      { kind: 'replaces-nothing', id: '0'.repeat(32) },
    ],
    [
      'a vote after the close',
      withLog(payload.log.toSpliced(close + 1, 0, payload.log[counted] as Logged)),
      { kind: 'leaf-out-of-place', leaf: close + 1, leafKind: 'ballot' },
    ],
    ['no count', withLog(payload.log.slice(0, -1)), { kind: 'leaf-missing', leafKind: 'count' }],
    ['no rules first', withLog(payload.log.slice(1)), { kind: 'leaf-out-of-place', leaf: 0 }],
    [
      'a vote opened for another shop',
      changed(counted, { opened: { ...openedAt(payload, counted), choices: { all: 2 } } }),
      { kind: 'commitment-differs', leaf: counted },
    ],
    [
      'a vote for a shop that never was',
      changed(counted, { opened: { ...openedAt(payload, counted), choices: { all: 9 } } }),
      { kind: 'commitment-differs', leaf: counted },
    ],
    [
      'a vote kept closed',
      changed(counted, { opened: undefined }),
      { kind: 'not-opened', leaf: counted },
    ],
    [
      'a replaced vote counted',
      changed(replaced, { account: 'counted' }),
      { kind: 'opened-though-replaced', leaf: replaced },
    ],
    [
      'a vote in another account',
      changed(counted, { account: 'void' }),
      { kind: 'account-differs', leaf: counted, expected: 'counted', found: 'void' },
    ],
    [
      'a sheet kept closed',
      changed(payload.log.findLastIndex(isSheet), { opened: undefined }),
      { kind: 'not-opened' },
    ],
    [
      'an entry withdrawn only in the list',
      { ...payload, entries: payload.entries.with(0, { ...payload.entries[0]!, withdrawn: true }) },
      { kind: 'number-differs', entry: 1, path: 'withdrawn' },
    ],
    [
      'the checkpoint of a shorter log',
      { ...payload, checkpoint: checkpointOf(3, new Uint8Array(32)) },
      { kind: 'size-differs', expected: String(payload.log.length), found: '3' },
    ],
    [
      'the checkpoint of another log',
      { ...payload, checkpoint: checkpointOf(payload.log.length, new Uint8Array(32)) },
      { kind: 'root-differs' },
    ],
    [
      'the checkpoint of another contest',
      { ...payload, checkpoint: payload.checkpoint.replaceAll('/2026', '/2027') },
      { kind: 'checkpoint-unreadable' },
    ],
    [
      'a checkpoint that somebody else signed',
      {
        ...payload,
        checkpoint: payload.checkpoint.replace(/ [^ ]+\n$/, ` ${'A'.repeat(88)}AAA=\n`),
      },
      { kind: 'checkpoint-not-signed' },
    ],
    [
      'leaves in another order',
      withLog(swapped.with(counted + 1, payload.log[counted] as Logged)),
      { kind: 'root-differs' },
    ],
    [
      'a result that is not the one in the log',
      { ...payload, result: { ...payload.result, publicQuorumMet: false } },
      { kind: 'count-differs' },
    ],
  ]

  it.each(cases)('shows it: %s', (_, falsified, irregularity) => {
    expect(irregular(sealed(falsified))).toMatchObject(irregularity)
  })

  it('shows a vote for a shop that never was, though it is bound to it', () => {
    const stray = resultFileOf({
      rules: rulesShared(70),
      input: contest(1, { ballots: votes({ 1: 1 }) }),
    })
    const { payload: only } = JSON.parse(new TextDecoder().decode(stray)) as ResultFile
    const without = { ...only, entries: [{ ...only.entries[0]!, number: 2 }] }

    expect(irregular(sealed(without))).toMatchObject({ kind: 'unknown-entry', entry: '1' })
  })

  it('shows the first number that does not follow, by entry, name, expected and found', () => {
    const [category] = payload.result.categories
    const line = category?.entries[0]
    if (!category || !line) throw new Error('There is no first entry')
    const lift = (change: object): Payload => ({
      ...payload,
      result: {
        ...payload.result,
        categories: [{ ...category, entries: category.entries.with(0, { ...line, ...change }) }],
      },
    })

    expect(irregular(forged(lift({ votes: 9 })))).toEqual({
      kind: 'number-differs',
      category: 'all',
      entry: 1,
      path: 'categories.0.entries.0.votes',
      expected: '4',
      found: '9',
    })
    expect(irregular(forged(lift({ place: 2 })))).toMatchObject({ entry: 1, found: '2' })
    expect(
      irregular(forged(lift({ juryPoints: { exact: '71/1', shown: '72.00' } }))),
    ).toMatchObject({ entry: 1, path: 'categories.0.entries.0.juryPoints.shown' })
    expect(irregular(forged(payload))).toBeNull()
  })
})

function rulesHashOf(frozen: Payload['rules']): string {
  return hex(hashOfJson(sha256, frozen))
}

/** A text with its hash made anew, and no signature that is worth anything. */
function resealed(changed: string): string {
  const raw = /^\{"payload":(.*),"sha256"/s.exec(changed)?.[1] ?? ''
  return changed.replace(file.sha256, hex(sha256(utf8(raw))))
}

function openedAt({ log }: Payload, index: number): object {
  const item = log[index]
  return item && 'opened' in item && item.opened ? item.opened : {}
}
