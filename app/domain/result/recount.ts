import { Irregular, type Irregularity } from '../log/irregularity.ts'
import { type About, recountFormat1 } from './recount-1.ts'
import type { RecountStep } from './recount-steps.ts'
import type { Expected, Tools } from './result-file.ts'
import type { WantedBallot } from './trace-ballot.ts'
import { parseResultText } from './result-text.ts'

export type Report = {
  /** The first thing that is not as it must be, or null. */
  readonly irregularity: Irregularity | null
  /** The steps that were passed. */
  readonly passed: readonly RecountStep[]
  /** What a file that is as it must be is about. */
  readonly about: About | null
}

export type RecountOptions = Expected & {
  /** Told when a step begins. */
  readonly onStep?: (step: RecountStep) => void
  /** A ballot that is looked for in the file, once it is verified. */
  readonly ballot?: WantedBallot
}

/**
 * Verifies a file of results and counts again: everything that `docs/verify.md` says, from the bytes alone.
 * It never throws for a file, whatever is in it; the version of its format picks the rules.
 */
export function recount(bytes: Uint8Array, tools: Tools, options: RecountOptions = {}): Report {
  const begun: RecountStep[] = []
  const begin = (step: RecountStep) => {
    begun.push(step)
    options.onStep?.(step)
  }
  try {
    begin('file')
    const parsed = parseResultText(bytes)
    const about = formatOf(parsed.value)(parsed, tools, { ...options, begin })
    return { irregularity: null, passed: begun, about }
  } catch (error) {
    if (!(error instanceof Irregular)) throw error
    return { irregularity: error.irregularity, passed: begun.slice(0, -1), about: null }
  }
}

const formats = new Map([[1, recountFormat1]])

function formatOf(value: unknown): typeof recountFormat1 {
  const format = memberOf(memberOf(value, 'payload'), 'format')
  const recountIt = typeof format === 'number' ? formats.get(format) : undefined
  if (recountIt) return recountIt
  const isResult = format !== undefined
  throw new Irregular(
    isResult
      ? { kind: 'unknown-format', found: JSON.stringify(format).slice(0, 40) }
      : { kind: 'not-a-result', path: 'payload.format', problem: 'invalid_type' },
  )
}

function memberOf(value: unknown, name: string): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return isThere ? (value as Record<string, unknown>)[name] : undefined
}
