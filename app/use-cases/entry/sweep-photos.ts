import { namesInUse } from '#app/data/photo/photos.ts'
import { claimSweep } from '#app/data/town/installation.ts'
import type { Services } from '#app/platform/services.ts'

const hour = 60 * 60_000
/** How long a photo may lie without belonging to anything: an upload has its row within minutes. */
const orphanLifeMs = 12 * hour
const pauseMs = 6 * hour
const atOnce = 500
/** So many at most are removed where fewer belong to something. */
const fewOrphans = 20

/**
 * Removes photos that belong to no entry and no form, which is what a killed process leaves behind, and says how
 * many they were. A store most of whose photos belong to nothing stands beside the wrong database: then
 * nothing is removed.
 */
export async function sweepPhotos(services: Services): Promise<void> {
  const { db, photos, log } = services
  const now = services.now()
  if (!(await claimSweep(db, { now, unlessAfter: new Date(now.getTime() - pauseMs) }))) return
  const { orphans, kept } = await sorted(services, new Date(now.getTime() - orphanLifeMs))
  if (orphans.length === 0) return
  if (orphans.length > Math.max(fewOrphans, kept)) {
    const counts = { orphans: orphans.length, kept }
    log.error(counts, 'Most photos belong to nothing; is this their database? None was removed')
    return
  }
  for (const name of orphans) await photos.remove(name)
  log.warn({ orphans: orphans.length, kept }, 'Photos that belonged to nothing were removed')
}

/** What has lain since before an instant: names that belong to nothing, and how many belong to something. */
async function sorted({ db, photos }: Services, before: Date) {
  const orphans: string[] = []
  let kept = 0
  let some: string[] = []
  const sort = async () => {
    const used = await namesInUse(db, some)
    orphans.push(...some.filter(name => !used.has(name)))
    kept += used.size
    some = []
  }
  for await (const { name, storedAt } of photos.stored()) {
    if (storedAt <= before) some.push(name)
    if (some.length === atOnce) await sort()
  }
  await sort()
  return { orphans, kept }
}
