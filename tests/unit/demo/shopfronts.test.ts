import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { renderShopfront } from '#app/demo/shopfronts/render.ts'
import { shopfronts } from '#app/demo/shopfronts/shopfronts.ts'
import shops from '#app/demo/shops.json'

describe('the drawn shopfronts', () => {
  it('are one for each of the 25 invented shops', () => {
    expect(shops).toHaveLength(25)
    expect(Object.keys(shopfronts).toSorted()).toEqual(shops.map(({ id }) => id).toSorted())
  })

  it('look different, each from every other', async () => {
    const looks = await Promise.all(shops.map(({ id }) => thumbnail(id)))

    const pairs = looks.flatMap((look, first) =>
      looks.slice(first + 1).map((other, offset) => ({
        pair: `${shops[first]?.name} and ${shops[first + 1 + offset]?.name}`,
        difference: meanDifference(look, other),
      })),
    )

    expect(pairs).toHaveLength(300)
    expect(pairs.filter(({ difference }) => difference < 12)).toEqual([])
  })

  it('are 1600 by 1200 pixels and the same each time', async () => {
    const [first, second] = await Promise.all([
      renderShopfront('demo-01'),
      renderShopfront('demo-01'),
    ])

    const { format, width, height } = await sharp(first).metadata()
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 1200 })
    expect(first.equals(second)).toBe(true)
  })

  it('are not drawn for a shop that nobody knows', async () => {
    await expect(renderShopfront('demo-99')).rejects.toThrow('demo-99')
  })
})

async function thumbnail(id: string): Promise<Buffer> {
  return sharp(await renderShopfront(id))
    .resize(32, 24)
    .greyscale()
    .normalise()
    .raw()
    .toBuffer()
}

function meanDifference(a: Buffer, b: Buffer): number {
  return a.reduce((sum, shade, index) => sum + Math.abs(shade - (b[index] ?? 0)), 0) / a.length
}
