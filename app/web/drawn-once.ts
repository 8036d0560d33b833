import { LRUCache } from 'lru-cache'

type Drawing = Promise<Uint8Array<ArrayBuffer> | null>

const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 16_000_000,
  sizeCalculation: bytes => bytes.length + 200,
})
const underWay = new Map<string, Drawing>()

/**
 * Draws a picture once however many ask for it, and keeps some of the last ones. What an address names it
 * shows for ever, so nothing that is kept can be out of date.
 */
export function drawnOnce(address: string, draw: () => Drawing): Drawing {
  const done = kept.get(address)
  if (done) return Promise.resolve(done)
  const joined = underWay.get(address)
  if (joined) return joined
  const drawing = draw()
    .then(bytes => {
      if (bytes) kept.set(address, bytes)
      return bytes
    })
    .finally(() => underWay.delete(address))
  underWay.set(address, drawing)
  return drawing
}
