import canonicalize from 'canonicalize'
import { assert, jsonValue, property } from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  canonicalJson,
  commitmentTo,
  hashOfJson,
  hex,
  joined,
  utf8,
} from '#app/domain/log/canonical.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())

describe('The canonical text of a JSON value', () => {
  it('is that of RFC 8785’s own example', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }

    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts names by their UTF-16 units, also where that is not the order of the alphabet', () => {
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 }

    expect(Object.values(JSON.parse(canonicalJson(names)))).toEqual([4, 2, 6, 7, 1, 5, 3])
    expect(canonicalJson(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('is what the library for RFC 8785 writes, whatever the value', () => {
    assert(
      property(jsonValue({ noUnicodeString: false }), value => {
        const text = canonicalize(value)

        expect(canonicalJson(value)).toBe(text)
        expect(canonicalJson(JSON.parse(text ?? ''))).toBe(text)
      }),
    )
  })

  it('does not exist for half of a surrogate pair, and does for a backslash before "ud"', () => {
    expect(() => canonicalJson({ town: '\ud800' })).toThrow('surrogate')
    expect(canonicalJson({ path: 'C:\\udine' })).toBe('{"path":"C:\\\\udine"}')
  })

  it('does not depend on the order in which names were written', () => {
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: [] })).toBe(
      canonicalJson({ a: [], b: { c: 2, d: 1 } }),
    )
  })

  it('keeps č and other letters as they are, and does not mend what looks alike', () => {
    expect(canonicalJson(['č', 'c\u030c'])).toBe('["č","c\u030c"]')
  })

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, () => 1])(
    'does not exist for %s',
    value => {
      expect(() => canonicalJson(value)).toThrow()
    },
  )
})

it('The hash of a JSON value is the SHA-256 of its canonical text.', () => {
  expect(hex(hashOfJson(sha256, {}))).toBe(
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  )
})

describe('A commitment', () => {
  const nonce = new Uint8Array(32).fill(7)

  it('is the hash of its nonce and the choice behind it', () => {
    const opened = createHash('sha256').update(nonce).update('{"all":17}').digest('hex')

    expect(hex(commitmentTo(sha256, nonce, { all: 17 }))).toBe(opened)
  })

  it('differs by nonce and by choice', () => {
    const all = [
      commitmentTo(sha256, nonce, { all: 17 }),
      commitmentTo(sha256, nonce, { all: 18 }),
      commitmentTo(sha256, new Uint8Array(32), { all: 17 }),
    ]

    expect(new Set(all.map(hex)).size).toBe(3)
  })
})

it('Bytes are written as two digits each, and joined in their order.', () => {
  expect(hex(new Uint8Array([0, 10, 255]))).toBe('000aff')
  expect(joined(utf8('č'), utf8('a'))).toEqual(new Uint8Array([0xc4, 0x8d, 0x61]))
  expect(joined(new Uint8Array(), new Uint8Array())).toEqual(new Uint8Array())
})
