import { Irregular } from './irregularity.ts'
import {
  isBallot,
  isDecision,
  isSheet,
  type Logged,
  type LoggedBallot,
  type LoggedSheet,
  type Verdict,
} from './leaf.ts'

export type At<Item> = { readonly index: number; readonly item: Item }

/** What a log has come to. Ballots and sheets are those that nothing replaced, in the log's order. */
export type Replayed = {
  readonly ballots: readonly At<LoggedBallot>[]
  readonly sheets: readonly At<LoggedSheet>[]
  readonly replaced: readonly At<LoggedBallot | LoggedSheet>[]
  /** The last verdict about each ballot that was decided about. */
  readonly verdicts: ReadonlyMap<string, Verdict>
  readonly withdrawn: ReadonlySet<number>
  /** The hash of the rules as last amended; null of an empty log. */
  readonly rules: string | null
  /** The hash of the last count. */
  readonly count: string | null
  /** How often was counted: once, and once more after each correction. */
  readonly counts: number
  /** The hash of the result that the last correction replaces. */
  readonly corrects: string | null
}

/**
 * Replays a log from its first leaf. Throws Irregular for a leaf that cannot follow those before it: rules
 * come first; a change replaces a ballot that stands, a sheet a sheet that stands; nothing comes twice;
 * after the close no ballot or sheet, after a count nothing but a correction, which ends with a count.
 */
export function replay(log: readonly Logged[]): Replayed {
  const ballots = standing<LoggedBallot>()
  const sheets = standing<LoggedSheet>()
  const verdicts = new Map<string, Verdict>()
  const withdrawn = new Set<number>()
  let [rules, count]: [string | null, string | null] = [null, null]
  let corrects: string | null = null
  let [isClosed, isCounted, counts] = [false, false, 0]

  for (const [index, item] of log.entries()) {
    checkPlace(item, { index, isFirst: rules === null, isClosed, isCounted })
    if (isBallot(item)) {
      const { leaf } = item
      ballots.enter({ index, item }, leaf.ballot, 'replaces' in leaf ? leaf.replaces : undefined)
    } else if (isSheet(item)) {
      sheets.enter({ index, item }, item.leaf.commitment, item.leaf.replaces)
    } else if (isDecision(item)) {
      verdicts.set(item.opened.ballot, item.opened.verdict)
    } else if (item.leaf.kind === 'rules') rules = item.leaf.rules
    else if (item.leaf.kind === 'withdrawal') withdrawn.add(item.leaf.entry)
    else if (item.leaf.kind === 'count') {
      count = item.leaf.count
      isCounted = true
      counts++
    } else if (item.leaf.kind === 'correction') {
      corrects = item.leaf.result
      isCounted = false
    } else {
      isClosed = true
      const [expected, found] = [String(index), String(item.leaf.size)]
      if (expected !== found) throw new Irregular({ kind: 'close-differs', expected, found })
    }
  }
  return {
    ballots: ballots.left(),
    sheets: sheets.left(),
    replaced: [...ballots.replaced, ...sheets.replaced],
    verdicts,
    withdrawn,
    rules,
    count,
    counts,
    corrects,
  }
}

function checkPlace(
  { leaf }: Logged,
  at: {
    readonly index: number
    readonly isFirst: boolean
    readonly isClosed: boolean
    readonly isCounted: boolean
  },
): void {
  const { kind } = leaf
  const endsWithClose = ['rules', 'ballot', 'change', 'sheet', 'close'].includes(kind)
  const outOfPlace =
    at.isCounted !== (kind === 'correction') ||
    at.isFirst !== (kind === 'rules' && at.index === 0) ||
    (at.isClosed && endsWithClose) ||
    (!at.isClosed && kind === 'count')
  if (outOfPlace) {
    throw new Irregular({ kind: 'leaf-out-of-place', leaf: at.index, leafKind: kind })
  }
}

/** What stands under an id until something replaces it. An id is never given again. */
function standing<Item>() {
  /** Null stands for what was there and was replaced. */
  const current = new Map<string, At<Item> | null>()
  const replaced: At<Item>[] = []
  return {
    replaced,
    left: () => [...current.values()].filter(at => at !== null),
    enter: (at: At<Item>, id: string, replaces: string | undefined) => {
      if (current.has(id)) throw new Irregular({ kind: 'twice', leaf: at.index, id })
      if (replaces !== undefined) {
        const before = current.get(replaces)
        if (!before) throw new Irregular({ kind: 'replaces-nothing', leaf: at.index, id: replaces })
        current.set(replaces, null)
        replaced.push(before)
      }
      current.set(id, at)
    },
  }
}
