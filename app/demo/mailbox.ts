import { promises as files } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Letter, SendMail } from '#app/platform/mail.ts'

const letterSchema = z.object({
  at: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
})
export type KeptLetter = z.infer<typeof letterSchema>

export type Mailbox = {
  readonly send: SendMail
  readonly latest: () => Promise<readonly KeptLetter[]>
}

/** In the demonstration letters go nowhere: they lie in a folder and are shown on a page. */
export function folderMailbox(folder: string): Mailbox {
  let count = 0
  return {
    send: async (letter: Letter) => {
      await files.mkdir(folder, { recursive: true })
      const at = new Date()
      const name = `${at.getTime()}-${process.pid}-${String(count++).padStart(6, '0')}.json`
      await files.writeFile(join(folder, name), JSON.stringify({ at: at.toISOString(), ...letter }))
    },
    latest: async () => {
      const names = await files.readdir(folder).catch(() => [] as string[])
      const newest = names
        .filter(name => name.endsWith('.json'))
        .sort()
        .reverse()
        .slice(0, 100)
      return Promise.all(
        newest.map(async name => {
          return letterSchema.parse(JSON.parse(await files.readFile(join(folder, name), 'utf8')))
        }),
      )
    },
  }
}
