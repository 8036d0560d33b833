import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'

export type TileHost = {
  readonly url: string
  /** The paths that were asked for. */
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

/** A host of its own with one PMTiles file, a picture of the whole world in one colour. */
export async function openTileHost(colour: { r: number; g: number; b: number }): Promise<TileHost> {
  const file = await pmtilesOf(colour)
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.setHeader('Access-Control-Allow-Origin', '*')
    answer.setHeader('Access-Control-Allow-Headers', '*')
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
    if (request.method === 'OPTIONS') return answer.end()
    if (from === undefined || to === undefined) return answer.end(file)
    answer.statusCode = 206
    return answer.end(file.subarray(Number(from), Number(to) + 1))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: async () => {
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
    },
  }
}

/** A PMTiles archive (version 3) of the single tile 0/0/0, uncompressed. */
async function pmtilesOf(background: { r: number; g: number; b: number }): Promise<Buffer> {
  const picture = { width: 256, height: 256, channels: 3 as const, background }
  const tile = await sharp({ create: picture }).png().toBuffer()
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1])
  const metadata = Buffer.from('{}')
  const header = Buffer.alloc(127)
  header.write('PMTiles', 0)
  header.writeUInt8(3, 7)
  const [directoryAt, metadataAt] = [127, 127 + directory.length]
  const tileAt = metadataAt + metadata.length
  const numbers = [directoryAt, directory.length, metadataAt, metadata.length]
  for (const [index, value] of [...numbers, tileAt, 0, tileAt, tile.length, 1, 1, 1].entries()) {
    header.writeBigUInt64LE(BigInt(value), 8 + index * 8)
  }
  const [clustered, uncompressed, png] = [1, 1, 2]
  header.set([clustered, uncompressed, uncompressed, png, 0, 0], 96)
  const world = [-180, -85, 180, 85]
  for (const [index, degrees] of world.entries()) {
    header.writeInt32LE(degrees * 10_000_000, 102 + index * 4)
  }
  return Buffer.concat([header, directory, metadata, tile])
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)]
}
