import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import heicDecode from 'heic-decode'
import sharp, { type Sharp } from 'sharp'
import { renderShopfront } from '#app/demo/shopfronts/render.ts'
import { maxPhotoPixels, photoWidths, widthsFor } from '#app/domain/photo/limits.ts'
import { nodeHashing } from '#app/platform/hashing.ts'
import { decoderIn, type Rendition } from '#app/platform/images.ts'
import { photoProcesses } from '#app/platform/photo-processes.ts'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import { cryptoRandom } from '#app/platform/random.ts'
import { storePhoto } from '#app/use-cases/entry/store-photo.ts'
import { claimingPng, emptyPng } from '../support/odd-photos.ts'
import { silentLog } from '../support/services.ts'
import { comparedInTurn, ms, say } from './measure.ts'

sharp.concurrency(1)
sharp.cache(false)
const folder = await mkdtemp(join(tmpdir(), 'vitrina-bench-'))
const jpeg = await twelveMegapixels()
const heic = new Uint8Array(await readFile('tests/support/photos/twelve-megapixels.heic'))

const received = receiver()
const asJpeg = await comparedInTurn(
  5,
  () => received(jpeg),
  () => bare(sharp(jpeg).autoOrient()),
)
say(
  'A JPEG of 12 megapixels, received to stored, beside bare sharp',
  `${ms(asJpeg.own)} : ${ms(asJpeg.other)} = ${asJpeg.ratio.toFixed(2)}`,
  { ratio: asJpeg.ratio, most: 1.2 },
)
const asHeic = await comparedInTurn(3, () => received(heic), bareHeic)
say(
  'A HEIC of 12 megapixels, beside bare heic-decode and sharp',
  `${ms(asHeic.own)} : ${ms(asHeic.other)} = ${asHeic.ratio.toFixed(2)}`,
  { ratio: asHeic.ratio, most: 1.2 },
)

const many = 24
const start = performance.now()
await Promise.all(Array.from({ length: many }, () => received(jpeg)))
const each = (performance.now() - start) / many
say('JPEG photos of 12 megapixels in a minute, all at once', (60_000 / each).toFixed(0))

await sayEfforts()

const large = await sharp({
  create: { width: 8000, height: 6250, channels: 3, background: '#888' },
})
  .jpeg({ progressive: true })
  .toBuffer()
await sayAnswer('a JPEG of 12 megapixels', jpeg)
await sayAnswer('a progressive JPEG of 50 megapixels', large)
await sayAnswer('a HEIC of 12 megapixels', heic)
await sayAnswer('a PNG of 25,000 × 25,000 pixels', emptyPng(25_000, 25_000), 'refused')
await sayAnswer('a PNG that claims 60,000 × 60,000', claimingPng(60_000, 60_000), 'refused')
await sayAnswer('15 MB of anything', new Uint8Array(15 * 1024 * 1024), 'refused')

/** Stores photos as the site does, in a folder. */
function receiver() {
  const services = {
    decodePhoto: decoderIn(photoProcesses()),
    photos: folderPhotos(folder),
    random: cryptoRandom,
    log: silentLog,
    hashing: nodeHashing,
  }
  return async (bytes: Uint8Array) => {
    const answer = await storePhoto(services, bytes)
    if (!answer.stored) throw new Error(answer.reason)
  }
}

/** The least that makes the same files: the photo shrunk once, and each width encoded and written. */
async function bare(input: Sharp): Promise<void> {
  const widest = await rawOf(input.resize({ width: photoWidths.at(-1) }).removeAlpha())
  for (const width of photoWidths) {
    const at = await rawOf(widest().resize({ width }))
    for (const format of ['avif', 'webp', 'jpg'] as const) {
      await writeFile(
        join(folder, `bare-${width}.${format}`),
        await encoded(at(), format).toBuffer(),
      )
    }
  }
}

async function bareHeic(): Promise<void> {
  const { data, width, height } = await heicDecode({ buffer: heic })
  await bare(sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } }))
}

async function rawOf(input: Sharp): Promise<() => Sharp> {
  const { data, info } = await input.raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  return () => sharp(data, { raw: { width, height, channels: 3 } })
}

function encoded(input: Sharp, format: Rendition['format'], effort = 0): Sharp {
  if (format === 'avif') return input.avif({ quality: 50, effort, chromaSubsampling: '4:2:0' })
  if (format === 'webp') return input.webp({ quality: 76, effort: 2 })
  return input.jpeg({ quality: 78, progressive: true })
}

async function sayEfforts(): Promise<void> {
  const widest = await rawOf(
    sharp(jpeg)
      .autoOrient()
      .resize({ width: photoWidths.at(-1) }),
  )
  for (const effort of [0, 1, 2, 3]) {
    const start = performance.now()
    const sizes = []
    for (const width of photoWidths) {
      const file = await encoded(widest().resize({ width }), 'avif', effort).toBuffer()
      sizes.push(`${(file.length / 1000).toFixed(0)} kB`)
    }
    say(
      `AVIF of effort ${effort}, three widths`,
      `${ms(performance.now() - start)}, ${sizes.join(' + ')}`,
    )
  }
  for (const format of ['webp', 'jpg'] as const) {
    const files = photoWidths.map(width => encoded(widest().resize({ width }), format).toBuffer())
    const sizes = (await Promise.all(files)).map(({ length }) => `${(length / 1000).toFixed(0)} kB`)
    say(`The same as ${format}`, sizes.join(' + '))
  }
}

/** How soon a process that is there already answers, and what it takes more than before. */
async function sayAnswer(what: string, bytes: Uint8Array, refused?: 'refused'): Promise<void> {
  const decode = decoderIn(photoProcesses())
  const options = { maxPixels: maxPhotoPixels, widths: widthsFor }
  const before = childrenOf(process.pid)
  await decode(claimingPng(1, 1), options)
  await decode(await sharp(jpeg).resize(64).jpeg().toBuffer(), options)
  const [child = 0] = childrenOf(process.pid).filter(pid => !before.includes(pid))
  const rest = memoryOf(child, 'VmRSS')
  writeFileSync(`/proc/${child}/clear_refs`, '5')
  const start = performance.now()
  const { state } = await decode(bytes, options)
  const took = performance.now() - start
  if ((state === 'decoded') === (refused === 'refused')) throw new Error(`${what} is ${state}`)
  const more = memoryOf(child, 'VmHWM') - rest
  say(`Answer to ${what}: ${state}`, ms(took), refused && { ratio: took, most: 1000 })
  say(
    '  its memory beyond a process at rest',
    `${more.toFixed(0)} MB`,
    refused && { ratio: more, most: 150 },
  )
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
}

function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1000
}

/** A drawn shopfront as a telephone would send it that was held upright. */
async function twelveMegapixels(): Promise<Buffer> {
  return sharp(await renderShopfront('demo-01'))
    .resize(4032, 3024, { fit: 'cover' })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 92 })
    .toBuffer()
}
