import { useNavigation } from '@remix-run/react'
import { useSyncExternalStore } from 'react'
import { useWords } from '../words.tsx'

/** On pages that are awake: a bar while the next one loads, and word of it when the connection is gone. */
export function PageState() {
  const { site } = useWords()
  const loading = useNavigation().state !== 'idle'
  const online = useSyncExternalStore(whenConnectionChanges, isOnline, () => true)
  return (
    <div aria-live="polite" className="fixed inset-x-0 top-0 z-20 text-center">
      {loading ? (
        <p className="loading">
          <span className="sr-only">{site.loading}</span>
        </p>
      ) : null}
      {online ? null : (
        <p className="bg-bad-wash px-4 py-2 font-semibold text-bad">{site.offline}</p>
      )}
    </div>
  )
}

function isOnline(): boolean {
  return navigator.onLine
}

function whenConnectionChanges(tell: () => void): () => void {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
