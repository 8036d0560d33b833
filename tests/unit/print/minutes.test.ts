import { beforeAll, describe, expect, it } from 'vitest'
import type { Contest } from '#app/domain/contest/contest.ts'
import { count } from '#app/domain/result/count.ts'
import { loadAllWords } from '#app/i18n/load-all.ts'
import { minutesPdf } from '#app/print/minutes.ts'
import { type MinutesOf, minutesText } from '#app/print/minutes-text.ts'
import { contest as field, rules, rulesShared, sheet, votes } from '../domain/result/contest.ts'

beforeAll(() => loadAllWords())

const seat = (member: number, name: string, more: Partial<MinutesOf['jury'][number]> = {}) => ({
  member,
  name,
  chair: member === 1,
  declaredAt: new Date('2026-09-10T08:00:00Z'),
  signedOffAt: new Date('2026-09-24T08:00:00Z'),
  removedAt: null,
  removeReason: null,
  ...more,
})

/** Four shops, two of them tied on everything, one without a sheet; five members, one removed, one absent. */
function minutesOf(shares = rulesShared(100, { tieChain: ['criterion:window'] })): MinutesOf {
  const named = {
    ...shares,
    criteria: rules.criteria.map(one => ({ ...one, names: { sl: one.key, it: one.key } })),
  }
  const town = {
    municipality: 'Mestna občina Koper',
    bilingual: { language: 'it', name: 'Capodistria', municipality: 'Comune città di Capodistria' },
    timeZone: 'Europe/Ljubljana',
  }
  const contest = {
    rules: named,
    titles: { sl: 'Naj izložba', it: 'La vetrina più bella' },
    town,
    minutesSignedAt: null,
  } as unknown as Contest
  const result = count(named, {
    ...field(4),
    sheets: [
      sheet(1, 1, 8, 5),
      sheet(1, 2, 6, 8),
      sheet(1, 3, 6, 8),
      sheet(2, 1, 9),
      sheet(2, 2, 1, 1),
    ],
    recusals: [{ juror: 2, entry: 2 }],
    ballots: votes({ 1: 2, 3: 1234 }),
    recognitions: [3],
  })
  return {
    contest,
    countedAt: new Date('2026-09-25T13:00:00Z'),
    hash: 'ab'.repeat(32),
    result,
    shopNames: new Map([
      [1, 'Vrtnica'],
      [2, 'Čevljarstvo Šuštar'],
      [3, 'Žitni klas'],
      [4, 'Grad'],
    ]),
    jury: [
      seat(1, 'Vida Ž.'),
      seat(2, 'Ema', { signedOffAt: null }),
      seat(3, 'Fran', {
        removedAt: new Date('2026-09-20T08:00:00Z'),
        removeReason: 'Osebni spor.',
      }),
      seat(4, 'Gaja', { declaredAt: null, signedOffAt: null }),
    ],
    recusals: [{ name: 'Ema', number: 2, reason: 'relative', late: true }],
    recognitions: [{ number: 3, reasons: { sl: 'Za pogum.', it: 'Per il coraggio.' } }],
  }
}

const linesOf = (language: 'sl' | 'it', of = minutesOf()) =>
  minutesText(of, language).flatMap(block => {
    switch (block.kind) {
      case 'list':
        return block.items
      case 'table':
        return block.rows.map(row => row.join(' | '))
      default:
        return [block.text]
    }
  })

describe('The minutes of a jury', () => {
  it('name members, recusals, removals and unfinished sheets, each with what follows from it', () => {
    const lines = linesOf('sl')

    expect(lines).toEqual(
      expect.arrayContaining([
        'Vida Ž.: predseduje komisiji',
        'Ema: član ali članica komisije (ocenjevanje ni bilo zaključeno; celi ocenjevalni listi štejejo)',
        'Gaja: član ali članica komisije (izjava o nepristranskosti ni bila oddana, zato brez ocen)',
        'Ema: št. 2 Čevljarstvo Šuštar: sorodstvo ali osebna povezanost; ocene, dane pred izločitvijo, ne štejejo',
        'Fran, v nedeljo, 20. septembra 2026. Razlog: Osebni spor. Ocene te osebe ne štejejo.',
        'Ema: št. 1 Vrtnica',
        'št. 3 Žitni klas: Za pogum.',
      ]),
    )
    expect(lines.filter(line => line.startsWith('Fran'))).toHaveLength(1)
  })

  it('have a line of points for each entry, those without a place last and with the reason', () => {
    const lines = linesOf('sl')

    expect(lines.filter(line => line.includes(' | '))).toEqual([
      '1 | Vrtnica | 1 | 68,00 | 2 | 1',
      '2 | Čevljarstvo Šuštar | 1 | 68,00 | 0 | 2',
      '3 | Žitni klas | 1 | 68,00 | 1234 | 2',
      '4 | Grad | 0 | – | 0 | –',
      'Vida Ž. |  | ',
      'Ema |  | ',
    ])
    expect(lines).toContain('št. 4 Grad: premalo celih ocenjevalnih listov')
  })

  it('say by which rule each tie was broken, and where none could be', () => {
    expect(linesOf('sl').filter(line => line.includes('mesto, št.'))).toEqual([
      '1. mesto, št. 1 Vrtnica: Ob enakem številu točk je odločilo: višja povprečna ocena pri merilu »window«.',
      '2. mesto, št. 2 Čevljarstvo Šuštar: Mesto je deljeno, ker je izid po vseh pravilih izenačen.',
      '2. mesto, št. 3 Žitni klas: Mesto je deljeno, ker je izid po vseh pravilih izenačen.',
    ])
  })

  it('are the same in the other language of the town, in its own words', () => {
    const lines = linesOf('it')

    expect(lines).toContain('Verbale della commissione giudicatrice')
    expect(lines).toContain('Concorso «La vetrina più bella», Comune città di Capodistria')
    expect(lines).toContain('n. 3 Žitni klas: Per il coraggio.')
    expect(lines.length).toBe(linesOf('sl').length)
  })

  it('print as a tagged file that is the same when it is printed again', async () => {
    const at = new Date('2026-09-29T08:00:00Z')
    const print = () => minutesPdf(minutesOf(), { languages: ['sl', 'it'], at })

    const file = Buffer.from(await print()).toString('latin1')

    expect(await print()).toEqual(new Uint8Array(Buffer.from(file, 'latin1')))
    expect(file.match(/\/S \/(H1|Table|Sect)\b/g)?.length).toBe(8)
    expect(file).toContain('/S /TH')
  })
})
