import { cloudinaryOf, parseSettings } from '#app/platform/env.ts'
import { jsonLog } from '#app/platform/log.ts'
import type { Services } from '#app/platform/services.ts'
import { openServices } from '#app/server.ts'

/** Runs a task with the services of npm run serve, beside a process that may be running. */
export async function withServices<T>(task: (services: Services) => Promise<T>): Promise<T> {
  const parsed = parseSettings(process.env)
  if (!parsed.ok) throw new Error(parsed.sentences.join('\n'))
  const { settings } = parsed
  const open = await openServices({
    databaseUrl: settings.DATABASE_URL ?? null,
    dataFolder: settings.DATA_FOLDER,
    givenKeys: settings.KEYS,
    publicUrl: settings.PUBLIC_URL,
    cloudinary: cloudinaryOf(settings),
    mail: async () => {},
    log: jsonLog('warn'),
    say: () => {},
  })
  try {
    return await task(open.services)
  } finally {
    await open.close()
  }
}
