import { useRevalidator } from '@remix-run/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createChanges } from '#app/browser/photo-changes.ts'
import {
  type PhotoChangeAnswer,
  removalOf,
  type Saving,
} from '#app/components/entry/saving-said.tsx'
import { connectionOr } from '#app/components/site/connection.ts'

type Standings = Saving['standings']

const none: Standings = new Map()

/**
 * Saves what an owner changes about the photos of an entry, and says how far each change has come. Whoever
 * leaves is asked once more while something is unsaved for want of a connection; what only waits its turn is
 * sent on leaving.
 */
export function usePhotoSaving(path: string) {
  const [changes] = useState(() =>
    createChanges({ send: fields => post(path, fields), pause: connectionOr }),
  )
  const standings = useSyncExternalStore(changes.subscribe, changes.standings, () => none)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const unsaved = [...changes.standings().values()].some(({ state }) => state === 'not-saved')
      if (unsaved) event.preventDefault()
    }
    const sendRest = () => {
      for (const fields of changes.waiting()) navigator.sendBeacon(path, encoded(fields))
    }
    addEventListener('beforeunload', warn)
    addEventListener('pagehide', sendRest)
    return () => {
      removeEventListener('beforeunload', warn)
      removeEventListener('pagehide', sendRest)
    }
  }, [changes, path])
  return { give: changes.give, takeBack: changes.takeBack, standings }
}

/** The photos without those that are removed by now; the page is read again when one is. */
export function useThoseLeft<P extends { readonly id: string }>(
  photos: readonly P[],
  standings: Standings,
): readonly P[] {
  const { revalidate, state } = useRevalidator()
  const isRemoved = ({ id }: P) => {
    const standing = standings.get(removalOf(id))
    return standing?.state === 'answered' && standing.answer.saved
  }
  const isStale = photos.some(isRemoved)
  useEffect(() => {
    if (isStale && state === 'idle') revalidate()
  }, [isStale, state, revalidate])
  return photos.filter(photo => !isRemoved(photo))
}

async function post(path: string, fields: FormData): Promise<PhotoChangeAnswer> {
  // Kept alive, because one goes on as soon as the last word is written.
  const answer = await fetch(path, { method: 'POST', body: encoded(fields), keepalive: true })
  if (answer.status >= 500) throw new Error(`${path} answers ${answer.status}`)
  return (await answer.json()) as PhotoChangeAnswer
}

function encoded(fields: FormData): URLSearchParams {
  const texts = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return new URLSearchParams(texts)
}
