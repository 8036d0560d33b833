import { en } from './messages/en/all.ts'
import { sl } from './messages/sl/all.ts'
import { loadWords } from './words.ts'

/** The server speaks every language at once. */
export function loadAllWords(): void {
  loadWords('sl', sl)
  loadWords('en', en)
}
