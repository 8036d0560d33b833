import { pauseAfterMs, type Standing } from '#app/domain/photo/sending.ts'

export type Changes<Answer> = {
  /** Changes one thing of several; what it was to become before and is not sent yet is forgotten. */
  readonly give: (what: string, fields: FormData) => void
  /** Forgets a change, unless it is on its way or there already. */
  readonly takeBack: (what: string) => void
  readonly standings: () => ReadonlyMap<string, Standing<Answer>>
  readonly subscribe: (listener: () => void) => () => void
  /** What would be lost if the page were left and nothing were done. */
  readonly waiting: () => readonly FormData[]
}

/**
 * Saves changes one after the other, so that the last word on each thing stands. What could not be sent is
 * sent again after a pause, or with the next change, and goes before what comes later.
 */
export function createChanges<Answer extends { readonly saved: boolean }>({
  send,
  pause,
}: {
  /** Throws when there is no answer. */
  readonly send: (fields: FormData) => Promise<Answer>
  /** Waits, but no longer than until the signal. */
  readonly pause: (ms: number, until: AbortSignal) => Promise<void>
}): Changes<Answer> {
  const unsent = new Map<string, FormData>()
  const lastGiven = new Map<string, string>()
  const listeners = new Set<() => void>()
  let standings: ReadonlyMap<string, Standing<Answer>> = new Map()
  let onItsWay: FormData | null = null
  let failures = 0
  let wake = new AbortController()
  let isSending = false

  function become(whats: Iterable<string>, standing: Standing<Answer>): void {
    standings = new Map([...standings, ...[...whats].map(what => [what, standing] as const)])
    tell()
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }

  async function sendOne(what: string, fields: FormData): Promise<void> {
    onItsWay = fields
    const answer = await send(fields).catch(() => null)
    onItsWay = null
    failures = answer ? 0 : failures + 1
    if (!answer) {
      become(unsent.keys(), { state: 'not-saved' })
      wake = new AbortController()
      await pause(pauseAfterMs(failures), wake.signal)
    } else if (unsent.get(what) === fields) {
      unsent.delete(what)
      become([what], { state: 'answered', answer })
    }
  }

  async function sendAll(): Promise<void> {
    if (isSending) return
    isSending = true
    for (let next = first(); next; next = first()) await sendOne(...next)
    isSending = false
  }

  function first() {
    return unsent.entries().next().value
  }

  function isKnown(what: string, content: string): boolean {
    const standing = standings.get(what)
    const refused = standing?.state === 'answered' && !standing.answer.saved
    return lastGiven.get(what) === content && !refused
  }

  return {
    give: (what, fields) => {
      const content = JSON.stringify([...fields])
      wake.abort()
      if (isKnown(what, content)) return
      lastGiven.set(what, content)
      unsent.set(what, fields)
      become([what], { state: failures === 0 ? 'saving' : 'not-saved' })
      void sendAll()
    },
    takeBack: what => {
      const fields = unsent.get(what)
      if (!fields || fields === onItsWay) return
      unsent.delete(what)
      lastGiven.delete(what)
      standings = new Map([...standings].filter(([other]) => other !== what))
      tell()
    },
    standings: () => standings,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    waiting: () => [...unsent.values()].filter(fields => fields !== onItsWay),
  }
}
