import {
  type Answer,
  type Ask,
  ProcessLost,
  type PhotoProcesses,
  photoProcesses,
} from './photo-processes.ts'

/** One of the pictures that a photo is served as. */
export type Rendition = {
  readonly width: number
  readonly format: 'avif' | 'webp' | 'jpg'
  readonly bytes: Uint8Array
}

/** What decoding an uploaded file came to. Nothing of the file but its pixels is in the renditions. */
export type DecodedPhoto =
  | {
      readonly state: 'decoded'
      readonly width: number
      readonly height: number
      /** A ThumbHash in base64: what is shown until the photo is there. */
      readonly thumbHash: string
      /** 64 bits as 16 hexadecimal digits, alike for photos of the same thing. */
      readonly perceptualHash: string
      readonly renditions: readonly Rendition[]
    }
  | { readonly state: PhotoObjection }

export type PhotoObjection =
  | 'not-an-image'
  | 'svg'
  | 'pdf'
  | 'polyglot'
  | 'too-many-pixels'
  | 'damaged'
  /** Too many others are waiting; nothing was looked at. */
  | 'busy'

export type DecodePhoto = (
  bytes: Uint8Array,
  options: {
    readonly maxPixels: number
    /** How many times longer than wide, or wider than long, a photo may be. */
    readonly maxProportion?: number
    readonly widths: (width: number) => readonly number[]
    /** What each width is made as; everything unless said otherwise. */
    readonly formats?: readonly Rendition['format'][]
  },
) => Promise<DecodedPhoto>

/** JPEG, PNG, WebP, AVIF, HEIC and GIF by their content; of several pictures the first or primary one. */
export const decodePhoto: DecodePhoto = decoderIn(photoProcesses())

/** Decodes in one of the given processes. A file that ends its process counts as damaged. */
export function decoderIn({ run }: PhotoProcesses): DecodePhoto {
  return async (bytes, options) => {
    try {
      const decoded = await run(ask => decode(ask, bytes, options))
      return decoded ?? { state: 'busy' }
    } catch (error) {
      if (error instanceof ProcessLost) return { state: 'damaged' }
      throw error
    }
  }
}

async function decode(
  ask: Ask,
  bytes: Uint8Array,
  { maxPixels, maxProportion = Infinity, widths, formats }: Parameters<DecodePhoto>[1],
): Promise<DecodedPhoto> {
  const answer = await ask({ open: bytes })
  if ('refused' in answer) return { state: answer.refused }
  if (!('opened' in answer)) return unexpected(answer)
  const { kind, width, height } = answer.opened
  const objection: PhotoObjection | null =
    width * height > maxPixels
      ? 'too-many-pixels'
      : Math.max(width / height, height / width) > maxProportion
        ? 'not-an-image'
        : null
  if (objection) {
    await ask({ drop: true })
    return { state: objection }
  }
  const render = () => ask({ render: widths(width), ...(formats ? { formats } : {}) })
  const rendered = await (kind === 'heif' ? inTurn(render) : render())
  if ('refused' in rendered) return { state: rendered.refused }
  if (!('rendered' in rendered)) return unexpected(rendered)
  return { state: 'decoded', width, height, ...rendered.rendered }
}

let lastHeif: Promise<unknown> = Promise.resolve()

/** HEIC takes several times the memory of any other photo, so only one is decoded at a time. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = lastHeif.then(work)
  lastHeif = turn.catch(() => {})
  return turn
}

function unexpected(answer: Answer): never {
  throw new Error(`An answer out of turn: ${Object.keys(answer).join()}`)
}
