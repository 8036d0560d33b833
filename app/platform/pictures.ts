import { promises as files } from 'node:fs'
import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import type { ReactElement } from 'react'
import satori from 'satori'
import sharp from 'sharp'

type Size = { readonly width: number; readonly height: number }
/** The bytes of a PNG file, or null while more pictures are waiting than can be drawn soon. */
type Drawn = Promise<Uint8Array<ArrayBuffer> | null>

export type Pictures = {
  /** Lays a picture out and draws it, letters and all. */
  readonly draw: (picture: ReactElement, size: Size) => Drawn
  /** A drawing that is SVG already, at a width. */
  readonly drawSvg: (svg: string, width: number) => Drawn
}

sharp.concurrency(1)
sharp.cache(false)

/** How many pictures may wait for the one that is being drawn. */
const longestQueue = 32

/**
 * Pictures are drawn one at a time. Layout runs on the event loop; pixels and their compression, which
 * take most of the time, in the thread pool, whose other threads stay free for photos and hashes.
 */
export function drawnPictures(): Pictures {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const inTurn = async (draw: () => Promise<Uint8Array<ArrayBuffer>>): Drawn => {
    if (waiting >= longestQueue) return null
    waiting += 1
    const turn = last.then(draw).finally(() => {
      waiting -= 1
    })
    last = turn.catch(() => {})
    return turn
  }
  return {
    draw: (picture, size) => inTurn(async () => pngOf(await layOut(picture, size), size.width)),
    drawSvg: (svg, width) => inTurn(() => pngOf(svg, width)),
  }
}

/** The picture as SVG whose letters are outlines, so that no font of the machine is asked. */
export async function layOut(picture: ReactElement, size: Size): Promise<string> {
  return satori(picture, { ...size, fonts: await loadedFonts() })
}

/** 256 colours keep a photo's picture well below what the networks still fetch, at any noise. */
async function pngOf(svg: string, wide: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, pixels } = await renderAsync(svg, {
    fitTo: { mode: 'width', value: wide },
    font: { loadSystemFonts: false },
  })
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } })
  return new Uint8Array(await picture.png({ palette: true, quality: 100, effort: 2 }).toBuffer())
}

type Fonts = Parameters<typeof satori>[1]['fonts']
let fonts: Promise<Fonts> | undefined

function loadedFonts(): Promise<Fonts> {
  fonts ??= Promise.all([
    font(600, '600SemiBold/BricolageGrotesque_600SemiBold'),
    font(800, '800ExtraBold/BricolageGrotesque_800ExtraBold'),
  ])
  return fonts
}

async function font(weight: 600 | 800, file: string) {
  const name = `@expo-google-fonts/bricolage-grotesque/${file}.ttf`
  const data = await files.readFile(createRequire(import.meta.url).resolve(name))
  return { name: 'Bricolage Grotesque', weight, style: 'normal' as const, data }
}
