import type { Services } from '#app/platform/services.ts'

/** What every loader and action is handed beside the request. */
export type AppContext = {
  readonly services: Services
  /** The key that signs cookies. */
  readonly cookieSecret: string
  readonly secureCookies: boolean
  /** The visitor's network prefix, for limits counted in memory only. */
  readonly network: string
  readonly nonce: string
  /** Whether this is the demonstration, with its mailbox and one-click sign-in. */
  readonly demonstration: boolean
  /** Aborted when the request's body ran over its limit, whatever came of it then. */
  readonly bodyBrokeOff: AbortSignal
}

declare module '@remix-run/node' {
  interface AppLoadContext extends AppContext {}
  interface Future {
    v3_singleFetch: true
  }
}
