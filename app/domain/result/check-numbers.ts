import { Irregular } from '../log/irregularity.ts'
import type { Replayed } from '../log/replay.ts'
import { tallyBallots } from './ballots.ts'
import { awardsByCategory, type CountFound, resultOf } from './count.ts'
import type { Closed } from './check-openings.ts'
import { type Difference, firstDifference } from './difference.ts'
import { entriesByNumber } from './entries.ts'
import { judge } from './judged.ts'
import { openingsOf } from './opened-log.ts'
import type { Payload } from './payload.ts'
import type { Awards, Result } from './result.ts'
import { asFarAsOpened, firstBadFigure, judgedAsFarAsOpened } from './stated.ts'

/** The disputed ballots, and the awards by category as they would be with every one of them counted. */
export type Disputed = {
  readonly ballots: number
  readonly awards: readonly { readonly category: string; readonly awards: Awards }[]
}

/**
 * Counts again and compares every number, place and award with the stated ones. Throws Irregular for the
 * first that differs, and where the openings are of a contest that cannot have been.
 */
export function checkNumbers(
  payload: Payload,
  { replayed, closed }: { readonly replayed: Replayed; readonly closed: Closed },
): Disputed {
  const { rules } = payload.rules
  const badFigure = closed.sheets === 0 ? null : firstBadFigure(payload.result)
  if (badFigure !== null) {
    const path = `payload.result.${badFigure}`
    throw new Irregular({ kind: 'not-a-result', path, problem: 'custom' })
  }
  const openings = openingsOf(replayed)
  const { expected, disputed } = counting(() => {
    const found = foundIn(payload, { openings, isOpen: closed.sheets === 0 })
    const tally =
      openings.decisions.length === 0
        ? found.tally
        : tallyBallots(rules, { ...openings, entries: found.entries, decisions: [] })
    return {
      expected:
        closed.sheets === 0
          ? resultOf(rules, found)
          : asFarAsOpened(resultOf(rules, found), payload.result),
      disputed: awardsByCategory(rules, { ...found, tally }),
    }
  })
  const difference = firstDifference(expected, payload.result)
  if (difference) throw numberDiffers(difference, payload.result)
  return { ballots: openings.decisions.length, awards: disputed }
}

function foundIn(
  payload: Payload,
  {
    openings,
    isOpen,
  }: { readonly openings: ReturnType<typeof openingsOf>; readonly isOpen: boolean },
): CountFound {
  const { rules } = payload.rules
  const { recusals, recognitions } = payload
  const entries = entriesByNumber(rules, payload.entries)
  const tally = tallyBallots(rules, { ...openings, entries })
  const sheets = { entries, sheets: openings.sheets, recusals }
  const judged = isOpen
    ? judge(rules, sheets)
    : judgedAsFarAsOpened(rules, { ...sheets, stated: payload.result })
  return { entries, tally, judged, recognitions }
}

/** What the count refuses to count becomes the sentence that it gives. */
function counting<Answer>(work: () => Answer): Answer {
  try {
    return work()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Irregular({ kind: 'cannot-be-counted', message })
  }
}

/** Names the category and the entry in which the difference lies. */
function numberDiffers({ path, expected, found }: Difference, stated: Result): Irregular {
  const [top, index, part, line] = path
  const category = top === 'categories' ? stated.categories[Number(index)] : undefined
  const account =
    top === 'ballots' && index === 'entries' ? stated.ballots.entries[Number(part)] : undefined
  const entry = part === 'entries' ? category?.entries[Number(line)]?.entry : account?.entry
  return new Irregular({
    kind: 'number-differs',
    category: category?.category ?? null,
    entry: entry ?? null,
    path: path.join('.'),
    expected,
    found,
  })
}
