import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { BareAnswer } from './pages-bare.ts'

const ofConnection = new Set(['date', 'connection', 'keep-alive'])

/** One answer with its headers as they are and its bytes as they travel. */
export async function answerOf(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Omit<BareAnswer, 'port'>> {
  const asked = { 'accept-encoding': 'gzip, deflate, br', ...headers }
  const asking = request({ host: '127.0.0.1', port, path, headers: asked }).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const body = await buffer(answer)
  const own = Object.entries(answer.headers).filter(([name]) => !ofConnection.has(name))
  return {
    status: answer.statusCode ?? 0,
    headers: own.flatMap(([name, value]) => [name, String(value)]),
    body: body.toString('base64'),
  }
}
