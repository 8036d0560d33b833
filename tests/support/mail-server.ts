import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { Letter } from '#app/platform/mail.ts'

export type MailServer = {
  readonly url: string
  /** Every letter that arrived, oldest first, also one that is held. */
  readonly letters: readonly Letter[]
  /** Takes letters from now on without saying so, until what this answers is called. */
  readonly hold: () => () => void
  /** Refuses letters from now on and names the address in doing so, as mail servers do. */
  readonly refuse: () => void
  /** How many letters were refused. */
  readonly refusals: () => number
  readonly stop: () => Promise<void>
}

/** A mail server on loopback that keeps what it gets. */
export async function openMailServer(): Promise<MailServer> {
  const letters: Letter[] = []
  let held: Promise<void> = Promise.resolve()
  let refusing = false
  let refusals = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, answer) => {
      if (!refusing) return answer()
      refusals += 1
      answer(new Error(`There is no mailbox ${address}`))
    },
    onData: (stream, _session, answer) => {
      void receive(stream).then(() => answer(), answer)
    },
  })
  const receive = async (stream: Readable) => {
    letters.push(await letterFrom(await buffer(stream)))
    await held
  }
  // A program that is killed leaves its connection in the middle of a letter.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    hold: () => {
      let release = () => {}
      held = new Promise(resolve => {
        release = resolve
      })
      return () => release()
    },
    refuse: () => {
      refusing = true
    },
    refusals: () => refusals,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}

async function letterFrom(bytes: Buffer): Promise<Letter> {
  const { to, subject, text } = await PostalMime.parse(bytes)
  return { to: to?.[0]?.address ?? '', subject: subject ?? '', text: text ?? '' }
}
