import type { Words } from '../../words.ts'
import { contest } from './contest.ts'
import { entry } from './entry.ts'
import { jury } from './jury.ts'
import { mail } from './mail.ts'
import { map } from './map.ts'
import { people } from './people.ts'
import { recount } from './recount.ts'
import { result } from './result.ts'
import { share } from './share.ts'
import { site } from './site.ts'
import { statements } from './statements.ts'
import { vote } from './vote.ts'

export const en: Words = {
  site,
  people,
  contest,
  entry,
  jury,
  vote,
  result,
  recount,
  mail,
  map,
  share,
  statements,
}
