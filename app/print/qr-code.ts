import QRCode from 'qrcode'
import type { Sheet } from './document.ts'

/** Modules of white that a reader needs around the code. */
const quiet = 4

/** Corrects about 15 % of damage: a poster hangs in a window for weeks. */
const correction = { errorCorrectionLevel: 'M' } as const

/**
 * A QR code as one black shape on white with its quiet zone, so many points wide in all. It is drawn and
 * not a picture, so it is sharp at any size.
 */
export function drawQrCode(
  sheet: Sheet,
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const { size, data } = QRCode.create(text, correction).modules
  const module = width / (size + 2 * quiet)
  sheet.rect(x, y, width, width).fill('#ffffff')
  for (let row = 0; row < size; row++) {
    for (let from = 0; from < size; from++) {
      let length = 0
      while (from + length < size && data[row * size + from + length]) length++
      if (length === 0) continue
      sheet.rect(x + (quiet + from) * module, y + (quiet + row) * module, length * module, module)
      from += length
    }
  }
  sheet.fill('#000000')
}
