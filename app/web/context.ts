import type { Services } from '#app/platform/services.ts'
import type { Source } from './page-cache/made-from.ts'

/** What every loader and action is handed beside the request. */
export type AppContext = {
  readonly services: Services
  /** The key that signs cookies. */
  readonly cookieSecret: string
  readonly secureCookies: boolean
  /** When the head of the request arrived; its body may take longer. */
  readonly arrivedAt: Date
  /** The visitor's network prefix, for limits counted in memory only. */
  readonly network: string
  readonly nonce: string
  /** Whether this is the demonstration, with its mailbox and one-click sign-in. */
  readonly demonstration: boolean
  /** Aborted when the request's body ran over its limit, whatever came of it then. */
  readonly bodyBrokeOff: AbortSignal
  /** Notes what a public answer is made from, where its bytes may be kept for everybody. */
  readonly noteSource: (source: Source) => void
}

declare module '@remix-run/node' {
  interface AppLoadContext extends AppContext {}
  interface Future {
    v3_singleFetch: true
  }
}
