import { lockContest, raisePublicVersion } from '#app/data/contest/contests.ts'
import { savedSheets } from '#app/data/jury/sheets.ts'
import {
  entriesToTell,
  insertCorrection,
  insertCorrectionLetters,
} from '#app/data/result/corrections.ts'
import { findResult } from '#app/data/result/results.ts'
import { quietSince } from '#app/data/town/installation.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import {
  checkCorrection,
  correctedCount,
  type Correction,
  type CorrectionRefusal,
  mayCorrect,
} from '#app/domain/result/correction.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { resultFileSchema } from '#app/domain/result/payload.ts'
import type { SignedLog } from '#app/platform/keys.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { payloadText } from './payload-text.ts'
import { signedFile } from './signed-file.ts'

type CorrectionRequest = {
  readonly townId: string
  readonly contestId: string
  readonly actorId: string
  /** The version that was in sight when the correction was decided. */
  readonly seen: number
  readonly correction: Correction
  readonly reason: string
}

export type ResultCorrected =
  | { readonly corrected: true; readonly version: number }
  | { readonly corrected: false; readonly reason: CorrectionRefusal }

/**
 * Publishes the next version of a result, counted again from the log of the version before, with its reason.
 * Of several corrections of one version one is published. Every entrant gets a letter.
 */
export async function correctResult(
  services: Services,
  request: CorrectionRequest,
): Promise<ResultCorrected> {
  const { townId, contestId, actorId, seen, correction, reason } = request
  const made = await correctedFile(services, request)
  if (!made.made) return { corrected: false, reason: made.reason }
  const { file, version, signed, before } = made
  const now = services.now()

  const answer = await services.db.$transaction(async (tx): Promise<ResultCorrected> => {
    const contest = await lockContest(tx, { townId, contestId })
    const last = await findResult(tx, contestId)
    const decision = mayCorrect(stateAt(contest, now), { seen, last: last?.version ?? 0 })
    if (!decision.allowed) return { corrected: false, reason: decision.reason }
    await insertCorrection(tx, { contestId, version, file, reason, publishedAt: now })
    await raisePublicVersion(tx, contestId)
    const letters = (await entriesToTell(tx, contestId)).map(entryId => {
      return { id: services.random.uuid(now), contestId, version, entryId }
    })
    await insertCorrectionLetters(tx, letters)
    for (const { id } of letters) {
      await enqueueMail(services, tx, { kind: 'result-corrected', subjectId: id, contestId })
    }
    const { struck, setAside, recognitions } = correction
    await record(services, tx, {
      townId,
      contestId,
      actorId,
      action: 'results.corrected',
      subjectId: contestId,
      reason,
      details: {
        version,
        before,
        struck: [...struck],
        setAside: [...setAside],
        recognitions: [...recognitions],
      },
    })
    return { corrected: true, version }
  })
  if (answer.corrected) await services.keys.noteSignedLog(contestId, signed)
  return answer
}

type CorrectedFile =
  | {
      readonly made: true
      readonly file: string
      readonly version: number
      readonly signed: SignedLog
      /** The hash of the version that is corrected. */
      readonly before: string
    }
  | { readonly made: false; readonly reason: CorrectionRefusal }

/** The file of the next version; made from what is published, which nothing changes any more. */
async function correctedFile(
  services: Services,
  { townId, contestId, seen, correction, reason }: CorrectionRequest,
): Promise<CorrectedFile> {
  const { db } = services
  if (await quietSince(db)) return { made: false, reason: 'restored-copy' }
  const contest = await db.$transaction(tx => lockContest(tx, { townId, contestId }))
  const last = await findResult(db, contestId)
  const state = stateAt(contest, services.now())
  const decision = mayCorrect(state, { seen, last: last?.version ?? 0 })
  if (!decision.allowed) return { made: false, reason: decision.reason }
  if (!last) throw new Error(`The result of contest ${contestId} is published and not there`)

  const before = resultFileSchema.parse(JSON.parse(last.file))
  const legal = checkCorrection(before.payload, correction)
  if (!legal.allowed) return { made: false, reason: legal.reason }
  const sheets = await savedSheets(db, contestId)
  const by = { correction, sheets, countedAt: services.now() }
  const counted = correctedCount(services.hashing.sha256, before, by)
  const version = last.version + 1
  const payload = await payloadText(services, db, { contest, counted, version, reason })
  const file = await signedFile(services, contest, payload)
  const signed = { size: counted.log.length, root: hex(counted.root) }
  return { made: true, file, version, signed, before: before.sha256 }
}
