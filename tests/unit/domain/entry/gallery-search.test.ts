import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askedEntries,
  askedOf,
  filterKey,
  filterOptions,
  fold,
  matches,
} from '#app/domain/entry/gallery-search.ts'

const shop = (number: number, shopName: string, trade: string, street: string) => {
  return { number, category: 'all', shopName, trade, street, houseNumber: '12a' }
}
const shoes = shop(1, 'Čevelj', 'Čevljarna', 'Šaleška cesta')
const flowers = shop(17, 'Žametna Vrtnica', 'cvetličarna', 'Đorđićeva ulica')
const hats = shop(3, 'Őszi Kalap', 'modistka', 'Šaleška cesta')
const shops = [shoes, flowers, hats]
const letters = Array.from('abcčćdđeèéěgiíjkloóöőpsštuúüűyzžßABCČĆDĐOÖŐSŠUÜŰZŽ 0179-.’&')

describe('A search of the gallery', () => {
  it.each([
    ['cevelj', [1]],
    ['ČEVLJARNA', [1]],
    ['zametna', [17]],
    ['dordiceva', [17]],
    ['đorđićeva', [17]],
    ['oszi kalap', [3]],
    ['kalap salesk', [3]],
    ['saleska', [1, 3]],
    ['17', [17]],
    ['1', [1]],
    ['12a', [1, 17, 3]],
    ['  ', [1, 17, 3]],
    ['—', [1, 17, 3]],
    ['šah', []],
  ])('for %j finds %j', (search, numbers) => {
    const found = askedEntries(shops, { filters: {}, search })

    expect(found.map(({ number }) => number)).toEqual(numbers)
  })

  it('finds an entry by its name, however somebody types it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), minLength: 1 }), name => {
        const entry = shop(5, name, 'x', 'y')

        expect(matches(entry, name.toUpperCase().toLowerCase())).toBe(true)
        expect(fold(fold(name))).toBe(fold(name))
      }),
    )
  })
})

describe('The filters of the gallery', () => {
  it('are what the entries have, each once', () => {
    expect(filterOptions(shops, 'street')).toEqual([
      { key: 'saleska-cesta', name: 'Šaleška cesta' },
      { key: 'dordiceva-ulica', name: 'Đorđićeva ulica' },
    ])
  })

  it('leave what fits all of them', () => {
    const filters = { street: 'saleska-cesta', trade: 'modistka' }

    expect(askedEntries(shops, { filters, search: '' })).toEqual([hats])
  })

  const asked = (query: string) => askedOf(new URLSearchParams(query), shops)

  it('drop a value that no entry has, and such a page is not like everybody’s', () => {
    expect(asked('trade=made-up')).toEqual({ filters: {}, search: '', isPlain: false })
    expect(asked('trade=%C4%8D')).toEqual({ filters: {}, search: '', isPlain: false })
  })

  it('are for everybody one at a time, and never with a search', () => {
    expect(asked('')).toMatchObject({ filters: {}, isPlain: true })
    expect(asked('trade=modistka')).toMatchObject({ isPlain: true })
    expect(asked('trade=modistka&street=saleska-cesta').isPlain).toBe(false)
    expect(asked('trade=modistka&q=kalap')).toMatchObject({ search: 'kalap', isPlain: false })
  })

  it('have keys that an address may carry, whatever an owner wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(filterKey(text)).toMatch(/^([a-z0-9][a-z0-9-]{0,39})?$/)
      }),
    )
  })
})
