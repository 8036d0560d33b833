import { deleteUpload, uploadsBegunBefore } from '#app/data/photo/uploads.ts'
import { uploadLifeMs } from '#app/domain/photo/uploads.ts'
import type { Services } from '#app/platform/services.ts'

/** Lets go of an upload that its sender does not want any more. */
export async function dropUpload(services: Services, { id }: { id: string }): Promise<void> {
  await services.uploads.remove(id)
  await deleteUpload(services.db, id)
}

/** Removes what is left of uploads after a day, and says how many of them were never whole. */
export async function dropOldUploads(services: Services): Promise<void> {
  const before = new Date(services.now().getTime() - uploadLifeMs)
  const old = await uploadsBegunBefore(services.db, before)
  for (const upload of old) await dropUpload(services, upload)
  const unfinished = old.filter(({ outcome }) => outcome === null).length
  if (unfinished > 0) {
    services.log.info({ unfinished }, 'Uploads that were not finished within a day were removed')
  }
}
