import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Program } from './process.ts'

export type RawConnection = {
  readonly send: (text: string) => void
  /** Everything that has been answered, once this is among it. */
  readonly answerWith: (said: string) => Promise<string>
  /** Everything that has been answered when the other side has closed the connection. */
  readonly wholeAnswer: () => Promise<string>
  readonly breakOff: () => void
}

/** A connection on which what is written is what is sent. */
export async function rawConnection(port: number): Promise<RawConnection> {
  const socket = connect({ host: '127.0.0.1', port })
  await once(socket, 'connect')
  let heard = ''
  socket.setEncoding('latin1').on('data', (text: string) => (heard += text))
  // A server that refuses what is being sent may close before it has read it all.
  socket.on('error', () => {})
  const closed = once(socket, 'close')
  return {
    send: text => socket.write(text, 'latin1'),
    answerWith: async said => {
      while (!heard.includes(said)) await once(socket, 'data')
      return heard
    },
    wholeAnswer: async () => {
      await closed
      return heard
    },
    breakOff: () => socket.destroy(),
  }
}

/** The whole answer to a request whose lines are sent as they are. */
export async function rawAnswer(port: number, lines: readonly string[]): Promise<string> {
  const connection = await rawConnection(port)
  connection.send([...lines, 'Connection: close', '', ''].join('\r\n'))
  return connection.wholeAnswer()
}

export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])
}

export function headerOf(answer: string, name: string): string | undefined {
  const [head = ''] = answer.split('\r\n\r\n')
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim()
}

export function bodyOf(answer: string): string {
  return answer.slice(answer.indexOf('\r\n\r\n') + 4)
}

export async function accepts(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port })
  const accepted = await outcome(socket)
  socket.destroy()
  return accepted
}

/** Whether anything listened on a port at any time before a program ended. */
export async function listenedBeforeEnd(port: number, program: Program): Promise<boolean> {
  let listened = false
  while (!program.hasEnded()) {
    listened ||= await accepts(port)
    await pause(20)
  }
  return listened
}

function outcome(socket: Socket): Promise<boolean> {
  return new Promise(resolve => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  })
}
