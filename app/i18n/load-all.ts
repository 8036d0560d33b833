import { de } from './messages/de/all.ts'
import { en } from './messages/en/all.ts'
import { hu } from './messages/hu/all.ts'
import { it } from './messages/it/all.ts'
import { sl } from './messages/sl/all.ts'
import { loadWords } from './words.ts'

/** The server speaks every language at once. */
export function loadAllWords(): void {
  loadWords('sl', sl)
  loadWords('en', en)
  loadWords('it', it)
  loadWords('hu', hu)
  loadWords('de', de)
}
