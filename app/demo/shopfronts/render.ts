import sharp from 'sharp'
import { chance } from './chance.ts'
import { shopfronts } from './shopfronts.ts'

export async function renderShopfront(id: string): Promise<Buffer> {
  const drawing = shopfronts[id]
  if (!drawing) throw new Error(`No shopfront is drawn for ${id}`)

  return sharp(Buffer.from(drawing()))
    .flatten()
    .composite([{ input: grain(), raw: { width: side, height: side, channels: 4 }, tile: true }])
    .jpeg({ quality: 82 })
    .toBuffer()
}

const side = 256

/** The tooth of the paper: black and white specks, hardly to be seen. */
function grain(): Buffer {
  const next = chance(side)
  const specks = Buffer.alloc(side * side * 4)
  for (let i = 0; i < specks.length; i += 4) {
    specks.fill(next() > 0.5 ? 255 : 0, i, i + 3)
    specks[i + 3] = Math.floor(next() * 9)
  }
  return specks
}
