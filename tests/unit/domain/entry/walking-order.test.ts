import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Unnumbered, walkingOrder } from '#app/domain/entry/walking-order.ts'

const shop = (id: string, street: string, houseNumber: string, place: Unnumbered['place'] = null) =>
  ({ id, shopName: id, street, houseNumber, place }) satisfies Unnumbered

const anyEntries = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    shopName: fc.constantFrom('Čebela', 'Cvet', 'Šivanka', 'Sukno', 'Žaga'),
    street: fc.constantFrom('Čopova ulica', 'Cankarjeva ulica', 'Šaleška cesta', 'Stari trg'),
    houseNumber: fc.constantFrom('1', '2', '10', '10a'),
    place: fc.option(
      fc.record({
        latitude: fc.double({ min: 46.35, max: 46.37, noNaN: true }),
        longitude: fc.double({ min: 15.1, max: 15.12, noNaN: true }),
      }),
    ),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)

describe('the order of the numbers', () => {
  it('has every entry once, whatever is known of its place', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const ids = (all: readonly Unnumbered[]) => all.map(({ id }) => id).sort()

        expect(ids(walkingOrder(entries))).toEqual(ids(entries))
      }),
    )
  })

  it('is the same in whatever order the entries come', () => {
    fc.assert(
      fc.property(anyEntries, fc.infiniteStream(fc.nat()), (entries, keys) => {
        const keyed = entries.map(entry => ({ entry, key: keys.next().value ?? 0 }))
        const mixed = keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry)

        expect(walkingOrder(mixed)).toEqual(walkingOrder(entries))
      }),
    )
  })

  it('has those without a place behind all others', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const places = walkingOrder(entries).map(({ place }) => place !== null)

        expect(places).toEqual(places.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  it('goes along the street where places are known, not by house number', () => {
    const at = (longitude: number) => ({ latitude: 46.36, longitude })
    const entries = [
      shop('last', 'Glavna ulica', '1', at(15.113)),
      shop('middle', 'Glavna ulica', '3', at(15.112)),
      shop('first', 'Glavna ulica', '2', at(15.111)),
    ]

    const order = walkingOrder(entries).map(({ id }) => id)

    expect(order).toEqual(['last', 'middle', 'first'])
  })

  it('counts house numbers as numbers and puts Č behind C where no place is known', () => {
    const entries = [
      shop('d', 'Čopova ulica', '1'),
      shop('c', 'Cankarjeva ulica', '10'),
      shop('b', 'Cankarjeva ulica', '2a'),
      shop('a', 'Cankarjeva ulica', '2'),
    ]

    expect(walkingOrder(entries).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is empty without entries', () => {
    expect(walkingOrder([])).toEqual([])
  })
})
