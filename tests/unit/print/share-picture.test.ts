import { createHash } from 'node:crypto'
import { Resvg } from '@resvg/resvg-js'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { drawing, type Share, shareSize } from '#app/domain/share/share.ts'
import { layOut } from '#app/platform/pictures.ts'
import { Lettering } from '#app/print/share/lettering.tsx'
import { sharePicture } from '#app/print/share/share-picture.tsx'

const common = {
  language: 'sl',
  colours: { primary: '#17503c', accent: '#b4500b' },
  townName: 'Velenje',
  contestTitle: 'Najlepše urejen prodajni prostor',
} as const
const contest: Share = { ...common, kind: 'contest', line: 'Prijave na natečaj so odprte.' }
const entry = { ...common, kind: 'entry', number: 17, shopName: 'Pri Ani', photo: null } as const
const winner = { award: '1. mesto', number: 7, shopName: 'Vrtnica', photo: null }
const results: Share = {
  ...common,
  kind: 'results',
  winners: [winner, { ...winner, number: 128, award: 'Nagrada občinstva', shopName: 'Klas' }],
  more: 'Vse nagrade so na strani z rezultati.',
}
const single: Share = { ...common, kind: 'results', winners: [winner], more: null }

const longNames = [
  'Zdravilna in čajna prodajalna Őrség – Čebelji šmarnični pridelki družine Žlebnik & hčere, d. o. o., Velenje',
  'Ljubljanskoprehranjevalnovrtnarskotrgovinskopodjetje',
  'ŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠ WWWWWWWWWWWWWWWWWWWW',
]

type Area = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const drawn = new Map<string, Promise<Uint8Array>>()

function pixelsOf(share: Share): Promise<Uint8Array> {
  const key = JSON.stringify(share)
  const pixels = drawn.get(key) ?? draw(share)
  drawn.set(key, pixels)
  return pixels
}

async function draw(share: Share): Promise<Uint8Array> {
  const svg = await layOut(sharePicture(share, new Map()), shareSize)
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels
}

/** How many points of an area differ between two pictures. */
async function differences(one: Share, other: Share, area: Area): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)]
  let count = 0
  for (let y = area.top; y < area.bottom; y++) {
    for (let x = area.left; x < area.right; x++) {
      const at = (y * shareSize.width + x) * 4
      if (a[at] !== b[at] || a[at + 1] !== b[at + 1] || a[at + 2] !== b[at + 2]) count += 1
    }
  }
  return count
}

describe.each(longNames)('A name as long as %s', name => {
  const { width, height } = shareSize

  it('stays beside its window', async () => {
    const long = { ...entry, shopName: name }

    expect(
      await differences(entry, long, { left: 1160, right: width, top: 0, bottom: height }),
    ).toBe(0)
    expect(await differences(entry, long, { left: 0, right: 780, top: 0, bottom: height })).toBe(0)
    expect(
      await differences(entry, long, { left: 780, right: 1160, top: 0, bottom: height }),
    ).not.toBe(0)
  })

  it('stays below its window among other winners', async () => {
    const several = (shopName: string): Share => ({
      ...common,
      kind: 'results',
      winners: [winner, { ...winner, number: 8, shopName }, { ...winner, number: 9 }],
      more: null,
    })
    const [short, long] = [several('Ana'), several(name)]

    const elsewhere = [
      { left: 0, right: 425, top: 0, bottom: height },
      { left: 800, right: width, top: 0, bottom: height },
      { left: 0, right: width, top: 590, bottom: height },
    ]
    for (const area of elsewhere) expect(await differences(short, long, area)).toBe(0)
  })

  it('stays above the street of its contest', async () => {
    const long = { ...contest, contestTitle: name }

    const street = { left: 0, right: width, top: 345, bottom: height }
    const edge = { left: 1150, right: width, top: 0, bottom: 330 }
    for (const area of [street, edge]) expect(await differences(contest, long, area)).toBe(0)
  })
})

test('Whatever a shop calls itself, its picture can be drawn and the name is only a name', async () => {
  for (const shopName of [
    '"><script>alert(1)</script>',
    '</text></svg> & <img src=x>',
    '{{constructor}} ${7*7} %s',
    'Жито и Жена · Ψωμί · كعك · 蛋糕 🎂',
    '\u202eobrnjeno\u0000\u0007',
    '   ',
  ]) {
    const svg = await layOut(sharePicture({ ...entry, shopName }, new Map()), shareSize)

    expect(/<script|<img|alert|src=x/.test(svg)).toBe(false)
    expect(new Resvg(svg).width).toBe(shareSize.width)
  }
})

test('Letters of every language of the towns are in both fonts', async () => {
  const outline = (letter: string, face: 'display' | 'text') => {
    const lettering = {
      width: 100,
      lines: 1,
      sizes: [40],
      color: '#000000',
      children: letter,
      face,
    }
    return layOut(Lettering(lettering), { width: 100, height: 60 })
  }

  for (const face of ['display', 'text'] as const) {
    const missing = await outline('\ue000', face)
    const drawn = await Promise.all(
      Array.from('čšžćđČŠŽőűŐŰáéíóöúüäßàèìòùÈ€–»«’', letter => outline(letter, face)),
    )
    expect(drawn).not.toContain(missing)
    expect(new Set(drawn).size).toBe(drawn.length)
  }
})

test('A picture shows its own words and no others', () => {
  const said = (share: Share) => renderToStaticMarkup(sharePicture(share, new Map()))

  expect(said(entry)).toContain('>17<')
  expect(said(single)).toContain('Vrtnica')
  expect(said(results)).toContain('Klas')
  expect(/Vrtnica|Klas|Pri Ani|>17</.test(said(contest))).toBe(false)
})

test('A change of the drawing gives the pictures other addresses', () => {
  const markup = [contest, entry, results, single].map(share =>
    renderToStaticMarkup(sharePicture(share, new Map())),
  )
  const hash = createHash('sha256').update(markup.join('\n')).digest('hex').slice(0, 16)

  // Where this fails, raise `drawing` and write both down anew.
  expect({ drawing, hash }).toEqual({ drawing: 1, hash: '1c88c6c9436c3184' })
})
