import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** A process beside the bench, which answers one message at a time. */
export type HelperProcess = {
  readonly ask: <Answer>(message: unknown) => Promise<Answer>
  /** What it takes of memory now and took at most, in megabytes. */
  readonly memory: () => { readonly now: number; readonly most: number }
  /** The processor's time it has taken, in milliseconds, to a hundredth of a second. */
  readonly processorTime: () => number
  readonly stop: () => Promise<void>
}

export async function startHelper(name: string, options: unknown): Promise<HelperProcess> {
  const child = fork(`build/bench/${name}.js`, [JSON.stringify(options)])
  let waiting: { resolve: (told: never) => void; reject: (error: Error) => void } | null = null
  const nextAnswer = () =>
    new Promise<never>((resolve, reject) => {
      waiting = { resolve, reject }
    })
  child.on('message', ({ told }: { told: never }) => waiting?.resolve(told))
  child.on('exit', status => waiting?.reject(new Error(`${name} ended with ${status}`)))
  await nextAnswer()
  return {
    ask: message => {
      child.send({ message })
      return nextAnswer()
    },
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      const field = (label: string) =>
        Number(new RegExp(`${label}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1_000
      return { now: field('VmRSS'), most: field('VmHWM') }
    },
    processorTime: () => {
      const fields =
        readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return 10 * (Number(fields[11]) + Number(fields[12]))
    },
    stop: async () => {
      const ended = once(child, 'exit')
      waiting = null
      child.send({ message: 'stop' })
      await ended
    },
  }
}

/** The other side: says that it is ready, and answers until it is told to stop. */
export function helpWith(
  answer: (message: never) => Promise<unknown>,
  stop: () => Promise<void>,
): void {
  process.on('message', ({ message }: { message: unknown }) => {
    if (message === 'stop') void stop().then(() => process.exit())
    else void answer(message as never).then(told => process.send?.({ told }))
  })
  process.send?.({ told: 'ready' })
}

export function helperOptions(): unknown {
  return JSON.parse(process.argv[2] ?? '{}')
}
