/** The median time of some runs in milliseconds, after one that is not counted. */
export function median(runs: number, work: () => unknown): number {
  work()
  const times = Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? 0
}

export function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Two works run in turn, so that whatever else the machine does meets both alike. */
export function compared(runs: number, work: () => unknown, beside: () => unknown) {
  work()
  beside()
  const times = Array.from({ length: runs }, () => [timed(work), timed(beside)] as const)
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const [own, other] = [middle(times.map(([own_]) => own_)), middle(times.map(([, bare]) => bare))]
  return { own, other, ratio: own / other }
}

/** The same for works that wait for others. */
export async function comparedInTurn(
  runs: number,
  work: () => Promise<unknown>,
  beside: () => Promise<unknown>,
) {
  const timedAsync = async (one: () => Promise<unknown>) => {
    const start = performance.now()
    await one()
    return performance.now() - start
  }
  await work()
  await beside()
  const times: (readonly [number, number])[] = []
  for (let run = 0; run < runs; run++)
    times.push([await timedAsync(work), await timedAsync(beside)])
  const [own = 0, other = 0] = [0, 1].map(
    side => times.map(pair => pair[side] ?? 0).toSorted((a, b) => a - b)[Math.floor(runs / 2)],
  )
  return { own, other, ratio: own / other }
}

type Bound =
  | { readonly ratio: number; readonly most: number }
  | { readonly ratio: number; readonly least: number }

/** A line of the report: what was measured, and against which bound where there is one. */
export function say(what: string, figures: string, bound?: Bound): void {
  process.stdout.write(`${what.padEnd(58)} ${figures}${bound ? verdictOf(bound) : ''}\n`)
}

function verdictOf(bound: Bound): string {
  const kept = 'most' in bound ? bound.ratio <= bound.most : bound.ratio >= bound.least
  if (!kept) process.exitCode = 1
  const limit = 'most' in bound ? `≤ ${bound.most}` : `≥ ${bound.least}`
  return `  ${limit} ${kept ? '✓' : '✗'}`
}

export function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`
}
