import { saveNote } from '#app/data/jury/round.ts'
import type { Services } from '#app/platform/services.ts'

/** Keeps a juror's private note about an entry. It is nobody else's, so that no audit event tells of it. */
export async function writeNote(
  services: Services,
  note: { readonly jurorId: string; readonly entryId: string; readonly text: string },
): Promise<void> {
  await saveNote(services.db, { ...note, writtenAt: services.now() })
}
