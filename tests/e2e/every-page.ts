import { visitsSharing } from './fixtures.ts'
import { seedPages } from './states.ts'

/** A visit of any line of the table of pages; each worker seeds them once for all files. */
export const test = visitsSharing(app => seedPages(app))
