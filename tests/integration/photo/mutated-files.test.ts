import sharp from 'sharp'
import { expect, test } from 'vitest'
import { chance, pick } from '#app/demo/shopfronts/chance.ts'
import { decodePhoto } from '#app/platform/images.ts'
import { nodeHashing } from '#app/platform/hashing.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import { cryptoRandom } from '#app/platform/random.ts'
import { storePhoto } from '#app/use-cases/entry/store-photo.ts'
import { silentLog } from '#tests/support/services.ts'
import { fourColoursPhoto, photoFile } from '#tests/support/four-colours.ts'

/** Words of the uploaded files that no served file may hold. */
const marker = 'Lastnik telefona'
/** `npm run test:faults` asks for more. */
const files = Number(process.env.MUTATED_FILES ?? 500)
const mediaTypes = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

type Saved = Parameters<PhotoStore['save']>[0]

test(
  `Of ${files} damaged files none stops the service, and nothing is kept as it came`,
  async () => {
    const next = chance(2026)
    const whole = await wholeFiles()
    const mutants = Array.from({ length: files }, () => mutated(pick(next, whole), next))
    const saved: Saved[] = []
    const services = {
      decodePhoto,
      hashing: nodeHashing,
      random: cryptoRandom,
      log: silentLog,
      photos: {
        save: async (photo: Saved) => {
          saved.push(photo)
        },
        remove: async () => {},
        rendition: async () => null,
        original: async () => null,
        // oxlint-disable-next-line no-empty-function -- Nothing is stored.
        stored: async function* () {},
      },
    }

    let longestMs = 0
    const answers = await fewAtOnce(mutants, async file => {
      const begun = performance.now()
      const answer = await storePhoto(services, file)
      longestMs = Math.max(longestMs, Math.round(performance.now() - begun))
      return answer
    })

    const stored = answers.filter(answer => answer.stored)
    const refused = answers.flatMap(answer => (answer.stored ? [] : answer.reason))
    expect(stored.length + refused.length).toBe(files)
    expect(Math.min(stored.length, refused.length)).toBeGreaterThan(files / 20)
    if (process.env.MUTATED_FILES) {
      const figures = { files, refused: refused.length, stored: stored.length, longestMs }
      process.stdout.write(`${JSON.stringify(figures)}\n`)
    }
    expect(new Set(refused).has('photo-busy')).toBe(false)
    expect(saved).toHaveLength(stored.length)
    for (const { renditions } of saved) {
      expect(renditions.length).toBeGreaterThanOrEqual(3)
      for (const { format, bytes } of renditions) {
        const { mediaType, exif, xmp, icc } = await sharp(bytes).metadata()
        expect([mediaType, exif, xmp, icc]).toEqual([mediaTypes[format], ...Array(3)])
        expect(Buffer.from(bytes).includes(marker)).toBe(false)
      }
    }
  },
  60_000 + files * 200,
)

async function wholeFiles(): Promise<readonly Uint8Array[]> {
  const written = await Promise.all(
    (['jpeg', 'png', 'webp', 'avif', 'gif'] as const).map(format =>
      fourColoursPhoto()
        .withExif({ IFD0: { Copyright: marker } })
        .toFormat(format)
        .toBuffer(),
    ),
  )
  const progressive = await fourColoursPhoto().jpeg({ progressive: true }).toBuffer()
  const names = ['eight-bits.heic', 'ten-bits.heic', 'display-p3.heic', 'arithmetic.jpg']
  return [...written, progressive, ...(await Promise.all(names.map(photoFile)))]
}

/** One to eight bytes anew; every fourth file is cut, doubled in a part or wrong in its first lines too. */
function mutated(whole: Uint8Array, next: () => number): Uint8Array {
  const at = (length: number) => Math.floor(next() * length)
  const file = Buffer.from(whole)
  const early = next() < 0.5 ? Math.min(file.length, 400) : file.length
  for (let left = 1 + at(8); left > 0; left--) file[at(early)] = at(256)
  const cut = at(file.length)
  if (next() < 0.1) return new Uint8Array(file.subarray(0, cut))
  if (next() < 0.1) return new Uint8Array(Buffer.concat([file.subarray(0, cut), file]))
  return new Uint8Array(file)
}

async function fewAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const left = items.values()
  const worker = async () => {
    for (const item of left) results.push(await work(item))
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return results
}
