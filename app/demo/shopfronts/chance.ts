/** The same seed always gives the same row of numbers from 0 up to 1. */
export function chance(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0
    const mixed = Math.imul(state ^ (state >>> 13), 3266489917)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296
  }
}

export function pick<Choice>(next: () => number, choices: readonly Choice[]): Choice {
  const choice = choices[Math.floor(next() * choices.length)]
  if (choice === undefined) throw new Error('Nothing to pick from')
  return choice
}
