import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A black-and-white PNG of so many pixels that takes next to no time to make. */
export function emptyPng(width: number, height: number): Uint8Array {
  return pngOf({ width, height }, Buffer.alloc(height * (Math.ceil(width / 8) + 1)))
}

/** A PNG that says it has so many pixels, and has one row of eight. */
export function claimingPng(width: number, height: number): Uint8Array {
  return pngOf({ width, height }, Buffer.alloc(2))
}

function pngOf(claim: { width: number; height: number }, rows: Buffer): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(claim.width, 0)
  header.writeUInt32BE(claim.height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]
  return new Uint8Array(Buffer.concat([signature, ...chunks]))
}

function chunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** What a telephone writes into a photo that it held upright, besides the pixels. */
export const telltales = ['Exif', 'Izdelovalec', 'WGS-84', 'Lastnik telefona', 'xmpmeta']

/** A JPEG of 2000 × 1000 pixels that stands on its side, with place, device and owner in it. */
export async function telephonePhoto(): Promise<Uint8Array> {
  const canvas = sharp({
    create: { width: 2000, height: 1000, channels: 3, background: '#be783c' },
  })
  const jpeg = await canvas
    .withExif({
      IFD0: { Make: 'Izdelovalec' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '46/1 21/1 33/1', GPSMapDatum: 'WGS-84' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Lastnik telefona"/>' +
        '</rdf:RDF></x:xmpmeta>',
    )
    .jpeg()
    .toBuffer()
  return new Uint8Array(jpeg)
}
