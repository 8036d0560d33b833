import { createContext, useContext } from 'react'

/** The nonce of this very answer, for the scripts of hydrated pages. The browser never needs it. */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
