import { en } from './messages/en/all.ts'
import { sl } from './messages/sl/all.ts'
import { loadWords } from './words.ts'

loadWords('sl', sl)
loadWords('en', en)
