import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { pauseAfterMs } from '#app/domain/photo/sending.ts'

/** Waits until the browser says that it is connected, which it does not always notice, or for this while. */
export function connectionOr(ms: number, until: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const goOn = () => {
      clearTimeout(timer)
      removeEventListener('online', goOn)
      until.removeEventListener('abort', goOn)
      resolve()
    }
    const timer = setTimeout(goOn, ms)
    addEventListener('online', goOn)
    until.addEventListener('abort', goOn)
  })
}

/**
 * The clientLoader of a page that is awake: the server is asked until it answers, be it that it refuses or
 * fails, so that what is shown stays as it is while there is no connection.
 */
export async function loadWhenConnected({ serverLoader, request }: ClientLoaderFunctionArgs) {
  for (let attempts = 1; ; attempts++) {
    try {
      return await serverLoader()
    } catch (error) {
      if (!isSilence(error)) throw error
      await connectionOr(pauseAfterMs(attempts), request.signal)
      if (request.signal.aborted) throw error
    }
  }
}

/** What the server answers, or null when there was no connection to it. */
export async function answerOrNone<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (!isSilence(error)) throw error
    return null
  }
}

/**
 * Nothing was reached, or a proxy answered in the server's place. A refusal of the server and an error in it
 * come as others.
 */
function isSilence(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  return thrown instanceof TypeError || thrown.message.startsWith('Unable to decode turbo-stream')
}
