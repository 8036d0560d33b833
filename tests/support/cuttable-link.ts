import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type CuttableLink = {
  /** The same database, reached through the link. */
  readonly url: string
  /** Breaks what is connected and refuses what tries to connect. */
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
}

/** A link on loopback to a database, which can be cut like a cable. */
export async function linkTo(databaseUrl: string): Promise<CuttableLink> {
  const url = new URL(databaseUrl)
  const target = { host: url.hostname, port: Number(url.port || 5432) }
  const ends = new Set<Socket>()
  const server = createServer(near => {
    const far = connect(target)
    for (const end of [near, far]) {
      ends.add(end)
      end.on('error', () => {})
      end.once('close', () => {
        ends.delete(end)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.pipe(near)
  })
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return {
    url: url.href,
    cut: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const end of ends) end.destroy()
      await closed
    },
    mend: async () => {
      server.listen({ host: '127.0.0.1', port })
      await once(server, 'listening')
    },
  }
}
