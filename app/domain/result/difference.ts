/** The first place where two JSON values differ, with what stands there as text, or null. */
export type Difference = {
  readonly path: readonly (string | number)[]
  readonly expected: string
  readonly found: string
}

export function firstDifference(expected: unknown, found: unknown): Difference | null {
  return differenceAt([], expected, found)
}

function differenceAt(
  path: readonly (string | number)[],
  expected: unknown,
  found: unknown,
): Difference | null {
  if (Object.is(expected, found)) return null
  if (!isObject(expected) || !isObject(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return { path, expected: textOf(expected), found: textOf(found) }
  }
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const step = Array.isArray(expected) ? Number(name) : name
    const difference = differenceAt([...path, step], expected[name], found[name])
    if (difference) return difference
  }
  return null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string {
  return value === undefined ? '–' : JSON.stringify(value).slice(0, 200)
}
