import { useEffect, useRef, useState } from 'react'
import { type Marks, type SheetRefusal, withMark } from '#app/domain/jury/scoring.ts'
import type { Mark } from '#app/domain/jury/sheet.ts'

type Change = { readonly mutationId: string; readonly mark: Mark | null }
type Sheet = { readonly revision: number; readonly marks: Marks }
type Answer =
  | { readonly saved: true; readonly revision: number }
  | { readonly saved: false; readonly reason: SheetRefusal; readonly sheet: Sheet }

/** Where a sheet stands that is saved mark by mark. */
export type Kept = Sheet & {
  readonly state: 'as-loaded' | 'saving' | 'saved' | 'not-saved'
  readonly refusal: SheetRefusal | null
  /** Rises when other marks are to be shown than are chosen in the form. */
  readonly resets: number
  readonly shown: Marks
}

/**
 * Saves each mark as it is given, one after the other, on the revision that the last one made. A mark that
 * meets a newer sheet is made anew on that, unless the newer sheet has another mark in the same place: then
 * that one is shown and the refusal says so. What could not be sent waits for the next mark or connection,
 * and whoever closes the page meanwhile is asked once more.
 */
export function useMarkSaving(path: string, loaded: Sheet) {
  const [kept, setKept] = useState<Kept>({
    ...loaded,
    state: 'as-loaded',
    refusal: null,
    resets: 0,
    shown: loaded.marks,
  })
  const now = useRef(kept)
  const waiting = useRef(new Map<string, Change>())
  const sending = useRef<Promise<void> | null>(null)

  function show(next: Partial<Kept>) {
    now.current = { ...now.current, ...next }
    setKept(now.current)
  }

  async function sendOne(criterion: string, change: Change): Promise<boolean> {
    const { revision, marks, resets } = now.current
    const { mutationId, mark } = change
    const fields = { mutationId, basedOn: String(revision), criterion, mark: String(mark ?? '') }
    const answer = await post(path, new URLSearchParams(fields))
    if (!answer) return false
    if (answer.saved) {
      forget(criterion, change)
      show({ revision: answer.revision, marks: withMark(marks, criterion, change.mark) })
      return true
    }
    const { sheet, reason } = answer
    const onOlder = reason === 'sheet-changed-meanwhile'
    const elsewhere = sheet.marks[criterion] !== marks[criterion]
    if (!onOlder) {
      waiting.current.clear()
      show({ refusal: reason })
      return false
    } else if (elsewhere) {
      waiting.current.delete(criterion)
      show({ ...sheet, refusal: reason, resets: resets + 1, shown: withWaiting(sheet.marks) })
    } else show(sheet)
    return true
  }

  /** What is still to be sent is not shown as if it were gone. */
  function withWaiting(marks: Marks): Marks {
    const changes = [...waiting.current]
    return changes.reduce((all, [criterion, { mark }]) => withMark(all, criterion, mark), marks)
  }

  function forget(criterion: string, change: Change) {
    if (waiting.current.get(criterion) === change) waiting.current.delete(criterion)
  }

  async function sendAll(): Promise<void> {
    show({ state: 'saving' })
    for (let next = first(); next; next = first()) {
      if (!(await sendOne(...next))) {
        show({ state: 'not-saved' })
        return
      }
    }
    show({ state: 'saved' })
  }

  function first() {
    return waiting.current.entries().next().value
  }

  function flush(): Promise<void> {
    sending.current ??= sendAll().finally(() => {
      sending.current = null
    })
    return sending.current
  }

  function give(criterion: string, mark: Mark | null) {
    waiting.current.set(criterion, { mutationId: crypto.randomUUID(), mark })
    show({ refusal: null })
    void flush()
  }

  /** Waits for what is being sent, and says where the sheet stands then. */
  async function settle(): Promise<Kept> {
    await sending.current
    return now.current
  }

  useEffect(() => {
    const again = () => {
      if (waiting.current.size > 0) void flush()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (now.current.state === 'not-saved' && waiting.current.size > 0) event.preventDefault()
    }
    window.addEventListener('online', again)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('online', again)
      window.removeEventListener('beforeunload', warn)
    }
  })

  return { kept, give, settle }
}

/** The answer to a mark, or null where there was none or it was no answer about a sheet. */
async function post(path: string, body: URLSearchParams): Promise<Answer | null> {
  try {
    // Kept alive, because one goes on to the next shop as soon as the last mark is given.
    const response = await fetch(path, { method: 'POST', body, keepalive: true })
    if (response.ok || response.status === 409) return (await response.json()) as Answer
    return null
  } catch {
    return null
  }
}
