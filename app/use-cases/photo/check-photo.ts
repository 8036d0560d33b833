import type { Prisma } from '#prisma'
import { lockContest, raisePublicVersion } from '#app/data/contest/contests.ts'
import {
  deletePhotoCheck,
  photoOnDesk,
  savePhotoCheck,
  savePhotoTexts,
  type ShownPhoto,
} from '#app/data/photo/checks.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { isPublic } from '#app/domain/entry/entry.ts'
import {
  isWholeVerdict,
  mayCheckPhoto,
  type PhotoCheckRefusal,
  type PhotoReason,
  type Verdict,
  type VerdictRefusal,
} from '#app/domain/photo/check.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type PhotoRequest = {
  readonly townId: string
  readonly contestId: string
  readonly photoId: string
  readonly actorId: string
}

export type PhotoDeskRefusal = PhotoCheckRefusal | VerdictRefusal | 'photo-unknown'
export type PhotoChecked =
  | {
      readonly checked: true
      /** Somebody else had said something else meanwhile; what was said last holds. */
      readonly overruled: boolean
    }
  | { readonly checked: false; readonly reason: PhotoDeskRefusal }

/**
 * Says of a photo that it is good, or what its owner is to be asked about. Of two people the last one holds
 * and is told, where the first was not on the page; both are in the log. The same said twice is said once.
 */
export async function checkPhoto(
  services: Services,
  request: PhotoRequest & {
    readonly verdict: Verdict
    readonly reasons: readonly PhotoReason[]
    /** When what the page showed was said; null where nothing had been. */
    readonly seenAt: string | null
  },
): Promise<PhotoChecked> {
  const { photoId, actorId, verdict, reasons, seenAt } = request
  const whole = isWholeVerdict(verdict, reasons)
  if (!whole.allowed) return { checked: false, reason: whole.reason }
  return onPhoto(services, request, async (tx, photo, note) => {
    const { check } = photo
    const same = check !== null && check.reasons.join() === reasons.join()
    if (same) return { checked: true, overruled: false }
    await savePhotoCheck(tx, photoId, { reasons, checkedById: actorId, checkedAt: services.now() })
    await note('photo.checked', { reasons: [...reasons], before: check && [...check.reasons] })
    const shown = check === null || check.checkedAt.toISOString() === seenAt
    return { checked: true, overruled: !shown && check.checkedById !== actorId }
  })
}

/** Takes back what one said of a photo oneself, so that it waits again; what another said stays. */
export async function undoPhotoCheck(
  services: Services,
  request: PhotoRequest,
): Promise<PhotoChecked> {
  const { photoId, actorId } = request
  return onPhoto(services, request, async (tx, photo, note) => {
    const undone = await deletePhotoCheck(tx, { photoId, checkedById: actorId })
    if (undone) await note('photo.check-undone', { before: [...(photo.check?.reasons ?? [])] })
    return { checked: true, overruled: false }
  })
}

/** Betters what is read aloud in a photo's place. */
export async function betterPhotoText(
  services: Services,
  request: PhotoRequest & { readonly alts: LocalText },
): Promise<PhotoChecked> {
  const { photoId, contestId, alts } = request
  return onPhoto(services, request, async (tx, photo, note) => {
    const languages = [...new Set([...Object.keys(alts), ...Object.keys(photo.alts)])].sort()
    const said = (texts: LocalText) => JSON.stringify(languages.map(key => ofKey(texts, key)))
    if (said(alts) === said(photo.alts)) return { checked: true, overruled: false }
    await savePhotoTexts(tx, photoId, alts)
    if (isPublic(photo.entry)) await raisePublicVersion(tx, contestId)
    await note('photo.text-bettered', {})
    return { checked: true, overruled: false }
  })
}

function ofKey(texts: LocalText, key: string): string | null {
  return Object.entries(texts).find(([language]) => language === key)?.[1] ?? null
}

type Note = (action: string, details: Prisma.InputJsonObject) => Promise<void>

async function onPhoto(
  services: Services,
  request: PhotoRequest,
  act: (tx: Prisma.TransactionClient, photo: ShownPhoto, note: Note) => Promise<PhotoChecked>,
): Promise<PhotoChecked> {
  const { townId, contestId, photoId, actorId } = request
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const photo = await photoOnDesk(tx, request)
    if (!photo) return { checked: false, reason: 'photo-unknown' }
    const decision = mayCheckPhoto(photo.entry, stateAt(contest, services.now()))
    if (!decision.allowed) return { checked: false, reason: decision.reason }
    return act(tx, photo, async (action, details) => {
      const subjectId = photo.entryId
      const said = { photo: photoId, ...details }
      await record(services, tx, { townId, contestId, actorId, action, subjectId, details: said })
    })
  })
}
