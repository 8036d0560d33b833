import type { Place } from './place.ts'

/** An entry as it stands in a file that leaves the site. */
export type FileStop = {
  readonly number: number
  readonly shopName: string
  readonly street: string
  readonly url: string
  readonly place: Place
  readonly stepFree: boolean | null
}

export type MapFile = {
  readonly title: string
  readonly url: string
  /** Every entry with a place, by number. */
  readonly entries: readonly FileStop[]
  /** The entries of the walk in its order. */
  readonly walk: readonly FileStop[]
}
