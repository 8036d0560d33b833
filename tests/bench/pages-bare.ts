import { createServer } from 'node:http'
import { helperOptions, helpWith } from './helper-process.ts'

export type BareAnswer = {
  readonly port: number
  readonly status: number
  readonly headers: readonly string[]
  readonly body: string
}

/** The least that Node does for the same bytes: one answer from memory to whatever is asked. */
const { port, status, headers, body } = helperOptions() as BareAnswer
const bytes = Buffer.from(body, 'base64')
const given = [...headers]
const server = createServer((_, answer) => {
  answer.writeHead(status, given)
  answer.end(bytes)
})
server.listen({ host: '127.0.0.1', port }, () => {
  helpWith(
    async () => null,
    async () => {
      server.closeAllConnections()
      server.close()
    },
  )
})
