import { bytesOfHex, commitmentTo, hex, sameBytes, type Sha256 } from '../log/canonical.ts'
import { Irregular } from '../log/irregularity.ts'
import { isBallot, type Logged, type LoggedBallot } from '../log/leaf.ts'
import type { At, Replayed } from '../log/replay.ts'
import type { CountedEntry } from './entries.ts'
import { awardedEntries } from './awarded.ts'
import { accountOf } from './opened-log.ts'
import type { Payload } from './payload.ts'

/** What cannot be opened, and why: it was replaced since, or the rules keep it closed. */
export type Closed = {
  readonly replacedBallots: number
  readonly replacedSheets: number
  readonly sheets: number
}

/**
 * Opens every commitment that must be open, and sees to it that nothing else is. Each standing ballot is
 * in the account that its choices and the verdict put it in. Throws Irregular.
 */
export function checkOpenings(sha256: Sha256, payload: Payload, replayed: Replayed): Closed {
  for (const { index, item } of replayed.replaced) {
    if (item.opened || (isBallot(item) && item.account)) {
      throw new Irregular({ kind: 'opened-though-replaced', leaf: index })
    }
  }
  for (const [leaf, item] of payload.log.entries()) checkCommitment(sha256, item, leaf)

  const entries = new Map(payload.entries.map(entry => [entry.number, entry]))
  checkJurors(payload, replayed)
  for (const ballot of replayed.ballots) checkBallot(ballot, { entries, replayed })
  const replacedBallots = replayed.replaced.filter(({ item }) => isBallot(item)).length
  return {
    replacedBallots,
    replacedSheets: replayed.replaced.length - replacedBallots,
    sheets: closedSheets(payload, replayed),
  }
}

function checkCommitment(sha256: Sha256, item: Logged, leaf: number): void {
  if (!('opened' in item) || !item.opened) return
  const { nonce, ...value } = item.opened
  const bound = 'choices' in value ? value.choices : value
  const commitment = commitmentTo(sha256, bytesOfHex(nonce), bound)
  if (sameBytes(commitment, bytesOfHex(item.leaf.commitment))) return
  throw new Irregular({
    kind: 'commitment-differs',
    leaf,
    expected: hex(commitment),
    found: item.leaf.commitment,
  })
}

function checkJurors({ jurors }: Payload, { sheets }: Replayed): void {
  const members = new Set(jurors.map(({ member }) => member))
  const stray = sheets.find(({ item }) => item.opened && !members.has(item.opened.juror))
  if (stray) throw new Irregular({ kind: 'unknown-juror', leaf: stray.index })
}

function checkBallot(
  { index, item }: At<LoggedBallot>,
  {
    entries,
    replayed,
  }: { readonly entries: ReadonlyMap<number, CountedEntry>; readonly replayed: Replayed },
): void {
  const { ballot } = item.leaf
  if (!item.opened) throw new Irregular({ kind: 'not-opened', leaf: index })
  const { choices } = item.opened
  const chosen = Object.entries(choices)
  const stray = chosen.find(([category, number]) => entries.get(number)?.category !== category)
  if (stray || chosen.length === 0) {
    const entry = stray ? String(stray[1]) : '–'
    throw new Irregular({ kind: 'unknown-entry', leaf: index, ballot, entry })
  }
  const expected = accountOf(choices, replayed.verdicts.get(ballot), entries)
  if (item.account === expected) return
  const found = item.account ?? '–'
  throw new Irregular({ kind: 'account-differs', leaf: index, ballot, expected, found })
}

/** How many standing sheets are closed; by the rules none, or all of those without an award. */
function closedSheets({ rules, result }: Payload, { sheets }: Replayed): number {
  const closed = sheets.filter(({ item }) => !item.opened)
  const [first] = closed
  if (first && rules.rules.jury.opened === 'all') {
    throw new Irregular({ kind: 'not-opened', leaf: first.index })
  }
  const awarded = awardedEntries(result)
  const needless = sheets.find(
    ({ item }) =>
      rules.rules.jury.opened === 'awarded' && item.opened && !awarded.has(item.opened.entry),
  )
  if (needless) throw new Irregular({ kind: 'opened-needlessly', leaf: needless.index })
  return closed.length
}
