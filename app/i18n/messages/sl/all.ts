import { check } from './check.ts'
import { chair } from './chair.ts'
import { amendment } from './amendment.ts'
import { contest } from './contest.ts'
import { entering } from './entering.ts'
import { entry } from './entry.ts'
import { entryMail } from './entry-mail.ts'
import { feedback } from './feedback.ts'
import { files } from './files.ts'
import { correction } from './correction.ts'
import { gallery } from './gallery.ts'
import { irregularity } from './irregularity.ts'
import { installation } from './installation.ts'
import { jury } from './jury.ts'
import { juryMail } from './jury-mail.ts'
import { mail } from './mail.ts'
import { map } from './map.ts'
import { organisers } from './organisers.ts'
import { overview } from './overview.ts'
import { mediaPack } from './media-pack.ts'
import { minutes } from './minutes.ts'
import { own } from './own.ts'
import { objection } from './objection.ts'
import { people } from './people.ts'
import { photoCheck } from './photo-check.ts'
import { photoUpload } from './photo-upload.ts'
import { poster } from './poster.ts'
import { publication } from './publication.ts'
import { recount } from './recount.ts'
import { result } from './result.ts'
import { secondFactor } from './second-factor.ts'
import { sessions } from './sessions.ts'
import { round } from './round.ts'
import { setup } from './setup.ts'
import { share } from './share.ts'
import { site } from './site.ts'
import { statements } from './statements.ts'
import { town } from './town.ts'
import { undelivered } from './undelivered.ts'
import { viewer } from './viewer.ts'
import { vote } from './vote.ts'

export const sl = {
  site,
  people,
  contest,
  entry,
  jury,
  round,
  chair,
  minutes,
  juryMail,
  vote,
  viewer,
  mediaPack,
  result,
  recount,
  mail,
  map,
  share,
  statements,
  secondFactor,
  town,
  organisers,
  sessions,
  check,
  poster,
  undelivered,
  overview,
  entering,
  own,
  photoUpload,
  entryMail,
  publication,
  feedback,
  files,
  gallery,
  objection,
  correction,
  irregularity,
  setup,
  amendment,
  photoCheck,
  installation,
}
