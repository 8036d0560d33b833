import pino from 'pino'

/** What is written to the log: events with ids, never addresses, codes, choices or keys. */
export type Log = {
  readonly info: (facts: Readonly<Record<string, unknown>>, message: string) => void
  readonly warn: (facts: Readonly<Record<string, unknown>>, message: string) => void
  readonly error: (facts: Readonly<Record<string, unknown>>, message: string) => void
}

const secretKeys = [
  'email',
  'address',
  'to',
  'code',
  'token',
  'cookie',
  'authorization',
  'password',
]

export function jsonLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secretKeys.flatMap(key => [key, `*.${key}`]), censor: '[hidden]' },
    serializers: { error: describeError },
  })
}

const addressLike = /[^\s<>@"']+@[^\s<>@"']+/g

/** An error's name, message and stack without any e-mail address in them. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error).replace(addressLike, '[address]') }
  const { name, message, stack, cause } = error
  return {
    name,
    message: message.replace(addressLike, '[address]'),
    stack: stack?.replace(addressLike, '[address]'),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  }
}
