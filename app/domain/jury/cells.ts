import type { Fraction } from 'fraction.js'

/** The points 0…100 that one juror's complete sheet gives one entry. */
export type Cell = { readonly juror: number; readonly entry: number; readonly points: Fraction }

export function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Whether every juror can be compared with every other through entries that both have judged. */
export function isConnected(cells: readonly Cell[]): boolean {
  const entriesOf = groupedBy(cells, cell => cell.juror)
  const jurorsOf = groupedBy(cells, cell => cell.entry)
  const reached = new Set<number>()
  const waiting = cells.slice(0, 1).map(cell => cell.juror)
  for (let juror = waiting.pop(); juror !== undefined; juror = waiting.pop()) {
    if (reached.has(juror)) continue
    reached.add(juror)
    for (const { entry } of entriesOf.get(juror) ?? []) {
      for (const other of jurorsOf.get(entry) ?? []) waiting.push(other.juror)
    }
  }
  return reached.size === entriesOf.size
}
