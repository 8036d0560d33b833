import QRCode from 'qrcode'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultRules } from '#app/domain/contest/presets.ts'
import { callWordsSchema } from '#app/domain/contest/call-words.ts'
import type { Card } from '#app/domain/contest/cards.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Town } from '#app/domain/town/town.ts'
import { loadAllWords } from '#app/i18n/load-all.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { postersPdf } from '#app/print/poster.ts'
import { markedIn, sheetsIn } from '#tests/support/pdf.ts'
import { published, timelineAround } from '../domain/contest/velenje.ts'

beforeAll(loadAllWords)

const address = (number: number) => `https://vitrina.velenje.si/velenje/2026/${number}`
const shop = { number: 17, shopName: 'Čevljarstvo Šuštar in žena' }

async function posterOf(
  options: { card?: Card; bilingual?: Town['bilingual'] } = {},
  entries = [shop],
) {
  const contest = contestIn(options.card ?? 'jury-places-and-audience-award', options.bilingual)
  const bytes = await postersPdf({
    contest,
    entries,
    address,
    at: published.callPublishedAt as Date,
  })
  const marked = markedIn(bytes).filter(({ tag }) => tag !== 'Artifact')
  return { bytes, marked, said: marked.map(({ text }) => text).filter(text => text !== '') }
}

describe('The poster of an entry', () => {
  it('says its number, shop, contest, town, how and when to vote, its address and the rules', async () => {
    const { said } = await posterOf()
    const { poster } = wordsIn('sl')

    expect(said).toEqual([
      'Mestna občina Velenje',
      'Najlepše urejen prodajni prostor',
      'Čevljarstvo Šuštar in žena',
      '17',
      poster.vote,
      `${poster.voteHow}${poster.voteWhen(
        'v četrtek, 17. septembra 2026, ob 8.00',
        'do srede, 23. septembra 2026, do 20.00',
      )}`,
      'vitrina.velenje.si/velenje/2026/17',
      poster.rules('abab abab abab abab'),
    ])
  })

  it('has the code that leads to the entry, with its quiet zone, in modules as they must be', async () => {
    const { marked } = await posterOf()
    const [ground, ...runs] = marked.find(({ tag }) => tag === 'Figure')?.rectangles ?? []

    const { size, data } = QRCode.create(address(17), { errorCorrectionLevel: 'M' }).modules
    const [left = 0, top = 0, width = 0] = ground ?? []
    const module = width / (size + 8)
    const drawn = new Set(runs.flatMap(run => modulesOf(run, { left, top, module })))
    const expected = [...data].flatMap((dark, index) =>
      dark ? [`${index % size},${Math.floor(index / size)}`] : [],
    )
    expect([...drawn].sort()).toEqual(expected.sort())
    expect(module).toBeGreaterThan(72 / 25.4)
  })

  it('asks for no vote where the jury alone decides', async () => {
    const { said } = await posterOf({ card: 'jury-only' })
    const { poster } = wordsIn('sl')

    expect(said).toContain(poster.look)
    expect(said.join(' ')).not.toContain(poster.vote)
  })

  it('says everything in both languages of a bilingual town, in letters of one size', async () => {
    const bilingual = {
      language: 'it',
      name: 'Salinara',
      municipality: 'Comune di Salinara',
    } as const
    const { said } = await posterOf({ bilingual })

    for (const language of ['sl', 'it'] as const) {
      expect(said).toContain(wordsIn(language).poster.vote)
      expect(said).toContain(wordsIn(language).poster.rules('abab abab abab abab'))
    }
    expect(said).toContain('Comune di Salinara')
    expect(said).toContain('Il negozio più bello')
  })

  it('has a sheet for each entry when there are several, and is the same file when made again', async () => {
    const entries = [1, 2, 113].map(number => ({ ...shop, number }))
    const { bytes, said } = await posterOf({}, entries)

    expect(sheetsIn(bytes)).toBe(3)
    expect(said.filter(text => /^\d+$/.test(text))).toEqual(['1', '2', '113'])
    expect((await posterOf({}, entries)).bytes).toEqual(bytes)
  })

  it('keeps a long name and a long address whole on its one sheet', async () => {
    const shopName = 'Prodajalna igrač, knjig, pisarniških potrebščin in daril Čmrlj in Šivanka'
    const { bytes, said } = await posterOf({}, [{ number: 1000, shopName }])

    expect(sheetsIn(bytes)).toBe(1)
    expect(said).toContain(shopName)
  })
})

/** Which modules of the code a drawn run of them covers. */
function modulesOf(
  [x = 0, y = 0, width = 0, height = 0]: readonly number[],
  at: { readonly left: number; readonly top: number; readonly module: number },
): readonly string[] {
  const column = Math.round((x - at.left) / at.module) - 4
  const row = Math.round((y - at.top) / at.module) - 4
  expect(height / at.module).toBeCloseTo(1, 2)
  return Array.from(
    { length: Math.round(width / at.module) },
    (_, step) => `${column + step},${row}`,
  )
}

function contestIn(card: Card, bilingual: Town['bilingual'] = null): Contest {
  return {
    ...timelineAround('2026-09-20'),
    ...published,
    id: 'contest',
    slug: '2026',
    titles: { sl: 'Najlepše urejen prodajni prostor', it: 'Il negozio più bello' },
    intros: {},
    rules: defaultRules(card),
    rulesHash: new Uint8Array(32).fill(0xab),
    words: callWordsSchema.parse({}),
    contact: null,
    holiday: '2026-09-20',
    mailTestedAt: null,
    holdCode: null,
    holdReason: null,
    publishNowAt: null,
    publishNowCode: null,
    publishNowReason: null,
    waivedHolds: [],
    minutesSignedAt: null,
    numberedAt: null,
    cancelReason: null,
    publicVersion: 1,
    town: {
      id: 'town',
      slug: 'velenje',
      name: 'Velenje',
      nameGenitive: 'Velenja',
      nameLocative: 'v Velenju',
      nameAdjective: 'velenjski',
      municipality: 'Mestna občina Velenje',
      timeZone: 'Europe/Ljubljana',
      languages: bilingual ? ['sl', bilingual.language] : ['sl'],
      colourPrimary: '#17503c',
      colourAccent: '#c2570c',
      privacyContact: 'dpo@velenje.test',
      bilingual,
    },
  }
}
