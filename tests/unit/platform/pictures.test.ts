import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawnPictures } from '#app/platform/pictures.ts'

const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${fill}"/></svg>`

test('A drawing becomes a PNG of the width that is asked for, in its own colours', async () => {
  const png = await drawnPictures().drawSvg(square('#17503c'), 192)

  const { format, width, height } = await sharp(png ?? new Uint8Array()).metadata()
  const { dominant } = await sharp(png ?? new Uint8Array()).stats()
  expect({ format, width, height }).toEqual({ format: 'png', width: 192, height: 192 })
  expect(dominant).toEqual({ r: 24, g: 72, b: 56 })
})

test('Corners that are not drawn stay clear', async () => {
  const round = square('#17503c').replace('<rect', '<rect rx="30"')

  const png = await drawnPictures().drawSvg(round, 64)

  const { data, info } = await sharp(png ?? new Uint8Array())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const alphaAt = (x: number, y: number) => data[(y * info.width + x) * 4 + 3]
  expect([alphaAt(0, 0), alphaAt(32, 32)]).toEqual([0, 255])
})

test('More pictures than can be drawn soon are refused, and those that wait are drawn', async () => {
  const pictures = drawnPictures()
  const asked = Array.from({ length: 40 }, () => pictures.drawSvg(square('#000000'), 16))

  const drawn = await Promise.all(asked)

  expect(drawn.filter(png => png === null)).toHaveLength(8)
  expect(await pictures.drawSvg(square('#000000'), 16)).not.toBeNull()
})

test('A drawing that is none fails alone', async () => {
  const pictures = drawnPictures()
  const [broken, whole] = await Promise.allSettled([
    pictures.drawSvg('no drawing', 16),
    pictures.drawSvg(square('#000000'), 16),
  ])

  expect([broken.status, whole.status]).toEqual(['rejected', 'fulfilled'])
})
