import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#app/domain/town/local-text.ts'
import { inLanguage } from '#app/domain/town/addresses.ts'
import { galleryOrderOf, inOrder, publicPageAt, shownAt } from '#app/domain/town/public-page.ts'

const now = new Date('2026-09-14T06:07:30.000Z')
/** The minute of that instant picks this one. */
const picked = 1 + (Math.floor(now.getTime() / 60_000) % 24)
const key = (url: string) => publicPageAt(url, now)?.key ?? null

describe('A public page is kept under one spelling of its address', () => {
  it.each([
    ['/', '/'],
    ['/?lang=en&lang=sl', '/?lang=en'],
    ['/velenje/', '/velenje'],
    ['/velenje/zasebnost?lang=en&order=3', '/velenje/zasebnost?lang=en'],
    ['/velenje/dostopnost', '/velenje/dostopnost'],
    ['/velenje/piskotki/', '/velenje/piskotki'],
    ['/velenje?utm_source=mail&lang=en', '/velenje?lang=en'],
    ['/velenje?lang=xx&order=3', '/velenje'],
    ['/velenje/zasebnost?lang=it&order=3', '/velenje/zasebnost?lang=it'],
    ['/velenje/2026?lang=en&order=7', '/velenje/2026?order=7&lang=en'],
    ['/velenje/2026/17?order=07', '/velenje/2026/17'],
    ['/velenje/2026/17?order=24', '/velenje/2026/17?order=24'],
    ['/velenje/2026/pravila?lang=en&order=3', '/velenje/2026/pravila?lang=en'],
    ['/velenje/2026/rezultati?', '/velenje/2026/rezultati'],
    ['/velenje/2026/rezultati?lang=en&version=1', '/velenje/2026/rezultati?version=1&lang=en'],
    ['/velenje/2026/rezultati?version=01', '/velenje/2026/rezultati'],
    ['/velenje/2026/rezultati?version=1000', '/velenje/2026/rezultati'],
    ['/velenje/2026/results.json?version=2', '/velenje/2026/results.json?version=2'],
    ['/velenje/2026/results.csv?lang=en&version=2', '/velenje/2026/results.csv?version=2'],
    ['/velenje/2026/entries.csv?version=2', '/velenje/2026/entries.csv'],
    ['/velenje/2026?version=2&order=3', '/velenje/2026?order=3'],
    ['/velenje/2026/preverjanje', '/velenje/2026/preverjanje'],
    ['/velenje/2026/zemljevid?lang=de&walk=short', '/velenje/2026/zemljevid?walk=short&lang=de'],
    ['/velenje/2026/zemljevid.gpx?walk=long', '/velenje/2026/zemljevid.gpx'],
    ['/velenje/2026/results.json?lang=en', '/velenje/2026/results.json'],
    ['/velenje/2026/results.json?version=1', '/velenje/2026/results.json?version=1'],
    ['/velenje/2026/results.json?version=01', '/velenje/2026/results.json'],
    ['/velenje/2026?street=na-trgu&order=7&q=', '/velenje/2026?order=7&street=na-trgu'],
    ['/velenje/2026?trade=Pekarna&order=7', '/velenje/2026?order=7'],
    ['/velenje/2026?trade=&category=all&order=7', '/velenje/2026?order=7&category=all'],
    ['/velenje/2026/17?trade=pekarna', '/velenje/2026/17'],
    ['/velenje/2026/entries.json?fbclid=1', '/velenje/2026/entries.json'],
    ['/velenje/2026/17/fotografije/?lang=de&photo=2', '/velenje/2026/17/fotografije?lang=de'],
    ['/velenje/2026/town-key', '/velenje/2026/town-key'],
  ])('%s as %s', (url, expected) => {
    expect(publicPageAt(url, now)).toEqual({ key: expected, until: null })
  })

  it.each(['/velenje/2026', '/velenje/2026?order=25', '/velenje/2026/?order='])(
    'and %s as the gallery that the minute picks, until the minute ends',
    url => {
      expect(publicPageAt(url, now)).toEqual({
        key: `/velenje/2026?order=${picked}`,
        until: new Date('2026-09-14T06:08:00.000Z'),
      })
    },
  )
})

it.each([
  '/velenje/piskotki/17',
  '/velenje/piskotki/17/fotografije',
  '/velenje/2026/17/photos',
  '/velenje/2026/pravila/fotografije',
  '/velenje/2026/glasovanje',
  '/velenje/2026/glasovanje/koda',
  '/velenje/2026/glasovanje/potrdilo',
  '/velenje/2026/GLASOVANJE',
  '/velenje/2026/Pravila',
  '/Velenje',
  '/velenje/2026/017',
  '/velenje/2026?q=cvet',
  '/velenje/2026?order=7&q=cvet&trade=pekarna',
  '/velenje/2026/rezultati/01',
  '/velenje/2026/rezultati/100',
  '/velenje/2026/rezultati/1/more',
  '/velenje/2026/pravila/1',
  '/velenje/2026/nepravilnost',
  '/velenje/2026/17/more',
  '/velenje/zasebnost/17',
  '/share/velenje/2026/17-aa.png',
  '/icons/velenje/aa-icon.svg',
  '/velenje/2026.data',
  '/velenje/2026/__proto__',
  '/velenje/2026/constructor',
  '/account',
  '/my/velenje/2026/enter',
  '/jury/velenje/2026',
  '/organiser/velenje/2026',
  '/network',
  '/health/ready',
  '/metrics',
  '/photos/a/400.jpg',
  '/colours/velenje/a.css',
  '/assets/root.js',
  '/demo/mailbox',
  '/favicon.svg',
  '//velenje',
  '/%76elenje',
  '/velenje/../account',
  'http://elsewhere.test/velenje',
  '*',
  '',
])('%s is no page that is the same for everybody', url => {
  expect(key(url)).toBe(null)
})

describe('Whatever stands behind the question mark', () => {
  const paths = ['/', '/velenje', '/velenje/2026', '/velenje/2026/17', '/velenje/2026/rezultati']
  const known = fc.array(
    fc.oneof(
      fc.tuple(fc.constant('lang'), fc.constantFrom(...languages, 'xx', '')),
      fc.tuple(fc.constant('order'), fc.nat({ max: 30 }).map(String)),
    ),
    { maxLength: 3 },
  )
  const unknown = fc.array(
    fc.tuple(
      fc.string().filter(name => name !== 'lang' && name !== 'order'),
      fc.string(),
    ),
    { maxLength: 3 },
  )
  const written = (pairs: readonly (readonly [string, string])[]) =>
    new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()

  it('only known parameters count, and their order does not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), known, unknown, (path, pairs, others) => {
        const first = new Map(pairs.toReversed())
        const reversed = [...others, ...[...first].toReversed(), ...others]

        expect(key(`${path}?${written(reversed)}`)).toBe(key(`${path}?${written(pairs)}`))
      }),
    )
  })

  it('the one spelling is its own, and says the same language and order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), known, (path, pairs) => {
        const page = key(`${path}?${written(pairs)}`) ?? ''
        const search = new URLSearchParams(page.split('?')[1])

        expect(publicPageAt(page, now)).toEqual({ key: page, until: null })
        expect([...search.keys()].every(name => name === 'lang' || name === 'order')).toBe(true)
      }),
    )
  })
})

describe('The gallery’s order', () => {
  it('is that of the address, else of the minute, and of an entry only what its address says', () => {
    const of = (path: string, search = '') => galleryOrderOf(path, new URLSearchParams(search), now)

    expect(of('/velenje/2026', 'order=7')).toBe(7)
    expect(of('/velenje/2026')).toBe(picked)
    expect(of('/velenje/2026/17', 'order=7')).toBe(7)
    expect(of('/velenje/2026/17')).toBe(null)
    expect(of('/velenje/2026/rezultati', 'order=7')).toBe(null)
    expect(of('/organiser/velenje', 'order=7')).toBe(null)
  })

  it('stands on the links that lead to a gallery or an entry, in the spelling that is kept', () => {
    const link = (path: string) => inLanguage(inOrder(path, 7), 'en', 'sl')

    expect(link('/velenje/2026')).toBe('/velenje/2026?order=7&lang=en')
    expect(link('/velenje/2026/17')).toBe(key(link('/velenje/2026/17')))
    expect(link('/velenje/2026/rezultati')).toBe('/velenje/2026/rezultati?lang=en')
    expect(link('/velenje/2026/glasovanje?entry=7')).toBe(
      '/velenje/2026/glasovanje?entry=7&lang=en',
    )
    expect(inOrder('/velenje/2026', null)).toBe('/velenje/2026')
  })
})

describe('A page in another language', () => {
  it.each([
    ['/velenje/2026', 'lang=en&trade=pekarna&utm=x', 7, '/velenje/2026?order=7&trade=pekarna'],
    ['/velenje/2026/rezultati', 'version=1&lang=de', null, '/velenje/2026/rezultati?version=1'],
    ['/velenje/2026/zemljevid', 'walk=short', null, '/velenje/2026/zemljevid?walk=short'],
    ['/velenje/2026/17', 'lang=it', 3, '/velenje/2026/17?order=3'],
    ['/velenje/2026/glasovanje', 'order=3', null, '/velenje/2026/glasovanje'],
  ])('shows what %s with %s shows', (path, search, order, expected) => {
    expect(shownAt(path, new URLSearchParams(search), order)).toBe(expected)
  })
})
