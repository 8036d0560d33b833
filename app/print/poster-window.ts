import type { Palette } from '#app/domain/town/palette.ts'
import { cuts, type Sheet } from './document.ts'

const sheetWidth = 595.28

/** The town's two colours as stripes of canvas along the upper edge; lines keep them apart in grey. */
export function drawAwning(sheet: Sheet, day: Palette): void {
  const stripes = 14
  const stripe = sheetWidth / stripes
  const straight = 40
  sheet.markContent('Artifact', { type: 'Layout' })
  for (let index = 0; index < stripes; index++) {
    const x = index * stripe
    sheet
      .moveTo(x, 0)
      .lineTo(x, straight)
      .bezierCurveTo(x, straight + 26, x + stripe, straight + 26, x + stripe, straight)
      .lineTo(x + stripe, 0)
      .fillAndStroke(index % 2 === 0 ? day.brand : day.accent, day.card)
  }
  sheet.endMarkedContent()
}

/** The shop's signboard and below it the window with the number on its glass. */
export function drawWindow(
  sheet: Sheet,
  shop: {
    readonly number: number
    readonly shopName: string
    readonly day: Palette
    readonly left: number
    readonly width: number
  },
): void {
  const { day, left, width } = shop
  const [board, window] = [
    { y: 182, height: 62 },
    { y: 244, height: 296 },
  ]
  const frame = 12
  sheet.markContent('Artifact', { type: 'Layout' })
  sheet.rect(left, board.y, width, board.height).fill(day.brand)
  sheet.rect(left, window.y, width, window.height).fill(day.ink)
  const glass = { x: left + frame, y: window.y + frame }
  const pane = { width: width - 2 * frame, height: window.height - 2 * frame }
  sheet.rect(glass.x, glass.y, pane.width, pane.height).fill('#ffffff')
  drawReflection(sheet, { ...glass, ...pane, colour: day.wash })
  sheet.endMarkedContent()
  sheet.addStructure(
    sheet.struct('H2', {}, () => {
      const room = { width: width - 32, height: board.height - 16 }
      centred(sheet, shop.shopName, {
        ...room,
        x: left + 16,
        y: board.y + 8,
        most: 30,
        colour: day['on-brand'],
      })
    }),
  )
  sheet.addStructure(
    sheet.struct('P', {}, () => {
      drawNumber(sheet, String(shop.number), { ...glass, ...pane, colour: day.ink })
    }),
  )
}

type Pane = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** Figures are so high for the size of their letters. */
const figureHeight = 0.66

/** The number in the middle of the glass, as large as the pane lets it be. */
function drawNumber(sheet: Sheet, number: string, pane: Pane): void {
  const { x, y, width, height, colour } = pane
  const widest = width * 0.86
  sheet.font(cuts.display, 100)
  const size = Math.min(
    (height * 0.78) / figureHeight,
    (widest / sheet.widthOfString(number)) * 100,
  )
  const baseline = y + height / 2 + (size * figureHeight) / 2
  sheet.font(cuts.display, size).fillColor(colour)
  const left = x + (width - sheet.widthOfString(number)) / 2
  sheet.text(number, left, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

/** Light that falls across the glass. */
function drawReflection(sheet: Sheet, pane: Pane): void {
  const { x, y, height, colour } = pane
  for (const [from, wide] of [
    [300, 46],
    [362, 16],
  ] as const) {
    sheet
      .polygon(
        [x + from, y],
        [x + from + wide, y],
        [x + from + wide - 140, y + height],
        [x + from - 140, y + height],
      )
      .fill(colour)
  }
}

/** One text in the middle of a box, as large as it may be and fits. */
function centred(
  sheet: Sheet,
  text: string,
  box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly most: number
    readonly colour: string
  },
): void {
  const { x, y, width, height, colour } = box
  const size = fitted(sheet, [text], { ...box, cut: cuts.display })
  sheet.font(cuts.display, size).fillColor(colour)
  const taken = sheet.heightOfString(text, { width, lineGap: 1 })
  sheet.text(text, x, y + (height - taken) / 2, { width, align: 'center', lineGap: 1 })
}

/** The largest size at which each of the texts fits its box with no word broken; at least six points. */
export function fitted(
  sheet: Sheet,
  texts: readonly string[],
  box: {
    readonly width: number
    readonly height: number
    readonly most: number
    readonly cut: string
  },
): number {
  const { width, height, most, cut } = box
  const fits = (size: number) => {
    sheet.font(cut, size)
    return texts.every(text => {
      const longest = Math.max(...text.split(/\s+/).map(word => sheet.widthOfString(word)))
      return longest <= width && sheet.heightOfString(text, { width, lineGap: 1 }) <= height
    })
  }
  let size = most
  while (size > 6 && !fits(size)) size -= size > 60 ? 4 : 0.5
  return size
}
