import { readFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'

/** What a corner of the photo of four colours shows, from the upper left by row. */
export const fourColours = ['red', 'green', 'blue', 'white'] as const
export type Corner = (typeof fourColours)[number] | 'another colour'

const size = { width: 64, height: 48 }
const colours = { red: '#ff0000', green: '#00c000', blue: '#0000ff', white: '#ffffff' }

/** A photo of 64 × 48 pixels whose corners differ, so that one sees how it lies and what its colours became. */
export function fourColoursPhoto(): Sharp {
  const corners = ['red', 'green', 'blue'] as const
  const canvas = sharp({ create: { ...size, channels: 3, background: colours.white } })
  return canvas.composite(
    corners.map((colour, index) => ({
      input: { create: { width: 32, height: 24, channels: 3, background: colours[colour] } },
      left: (index % 2) * 32,
      top: Math.floor(index / 2) * 24,
    })),
  )
}

/** The same photo in forms that nothing here can write: HEVC with x265, arithmetic coding with jpegtran. */
export async function photoFile(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(`tests/support/photos/${name}`))
}

/** The colours in the middle of the four corners, as near as lossy files bring them. */
export async function cornersOf(bytes: Uint8Array): Promise<readonly Corner[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ].map(([x = 0, y = 0]) => {
    const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3
    return nearest([...data.subarray(at, at + 3)])
  })
}

function nearest(seen: readonly number[]): Corner {
  const near = fourColours.find(colour => {
    const [red = 0, green = 0, blue = 0] = seen
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at =>
      parseInt(colours[colour].slice(at, at + 2), 16),
    )
    return Math.max(Math.abs(red - r), Math.abs(green - g), Math.abs(blue - b)) <= 24
  })
  return near ?? 'another colour'
}
