import type { Client, Connection, Submittable } from 'pg'

/**
 * What pg tells of a statement that it runs. Its own queries ignore the data of COPY; ours take it. After
 * an error nothing more is told.
 */
type Told = {
  readonly handleCopyInResponse?: (connection: CopyConnection) => void
  readonly handleCopyData?: (message: { readonly chunk: Uint8Array }) => void
  readonly handleCommandComplete: () => void
  readonly handleReadyForQuery: () => void
  readonly handleError: (error: Error) => void
}
type CopyConnection = Connection & {
  readonly sendCopyFromChunk: (chunk: Uint8Array) => void
  readonly endCopyFrom: () => void
  readonly sendCopyFail: (reason: string) => void
}

/** Hands each piece of COPY … TO STDOUT on; while pieces wait to be written no more are read. */
export function copyOut(
  client: Client,
  statement: string,
  write: (piece: Uint8Array) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let writing = Promise.resolve()
    let waiting = 0
    const writeAfter = async (before: Promise<void>, piece: Uint8Array) => {
      await before
      await write(piece)
      waiting--
    }
    run(client, statement, ({ stream }) => ({
      handleCopyData: ({ chunk }) => {
        if (waiting++ === 0) stream.pause()
        writing = writeAfter(writing, new Uint8Array(chunk))
        writing.then(() => waiting === 0 && stream.resume(), reject)
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => void writing.then(resolve, reject),
      handleError: reject,
    }))
  })
}

/** Sends pieces to COPY … FROM STDIN, no faster than the database takes them. */
export function copyIn(
  client: Client,
  statement: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    run(client, statement, () => ({
      handleCopyInResponse: connection => {
        sendAll(connection, pieces).then(
          () => connection.endCopyFrom(),
          (error: unknown) => connection.sendCopyFail(String(error)),
        )
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
      handleError: reject,
    }))
  })
}

function run(client: Client, statement: string, listen: (connection: CopyConnection) => Told) {
  const submittable: Submittable = {
    submit: connection => {
      Object.assign(submittable, listen(connection as CopyConnection))
      connection.query(statement)
    },
  }
  client.query(submittable)
}

async function sendAll(connection: CopyConnection, pieces: AsyncIterable<Uint8Array>) {
  for await (const piece of pieces) {
    connection.sendCopyFromChunk(piece)
    if (connection.stream.writableNeedDrain) {
      await new Promise(drained => connection.stream.once('drain', drained))
    }
  }
}
