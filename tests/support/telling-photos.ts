import { readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'

const serial = 'SN-7Q41-0093'
const owner = 'Lastnik telefona'
const note = 'Doma pri Novakovih'
const place = '46.359166,15.110833'
const device = { Make: 'Izdelovalec', HostComputer: serial }
const exif = {
  IFD0: device,
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '46/1 21/1 33/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '15/1 6/1 39/1',
    GPSMapDatum: 'WGS-84',
  },
}
const xmp =
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
  `<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${owner}" dc:coverage="${place}"/>` +
  `</rdf:RDF></x:xmpmeta>`

/** Numbers of the place as cameras write them, each over one. */
const latitude = [46, 1, 21, 1, 33, 1]
const longitude = [15, 1, 6, 1, 39, 1]

/** What a file may say besides its picture: marks of the formats, and what these photos tell of somebody. */
const telltales: readonly (readonly [string, Buffer])[] = [
  ...[
    'Exif\0\0',
    'eXIf',
    'http://ns.adobe.com/xap',
    'xmpmeta',
    'XML:com.adobe',
    'Photoshop 3.0',
    '8BIM',
    'WGS-84',
    'Izdelovalec',
    serial,
    owner,
    note,
    place,
    '46.359',
    '15.1108',
  ].map(text => [text, Buffer.from(text, 'latin1')] as const),
  ...[latitude, longitude].flatMap(numbers => [
    [`${numbers.join()} from the low end`, rational(numbers, 'low')] as const,
    [`${numbers.join()} from the high end`, rational(numbers, 'high')] as const,
  ]),
]

export const allTelltales = telltales.map(([name]) => name)

/** The names of what some bytes tell of a photo's maker, place and device. */
export function toldBy(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return telltales.filter(([, mark]) => file.includes(mark)).map(([name]) => name)
}

/** Photos of every kind that say where, with what and by whom they were taken, in each way they can. */
export async function tellingPhotos(): Promise<Readonly<Record<string, Uint8Array>>> {
  const canvas = () =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: '#be783c' } })
      .withExif(exif)
      .withXmp(xmp)
  const jpeg = await canvas().jpeg().toBuffer()
  const png = await canvas().png().toBuffer()
  return {
    'JPEG with EXIF and XMP': jpeg,
    'JPEG with IPTC and a comment': withSegments(jpeg, [
      [0xed, iptc()],
      [0xfe, Buffer.from(`${note} ${place}`)],
    ]),
    'JPEG with a profile': await canvas().withIccProfile('p3').jpeg().toBuffer(),
    'PNG with texts': withTexts(png),
    'WebP with EXIF and XMP': await canvas().webp().toBuffer(),
    'AVIF with EXIF and XMP': await canvas().avif({ effort: 0 }).toBuffer(),
    'HEIC of a telephone': await readFile('tests/support/photos/display-p3.heic'),
  }
}

function rational(numbers: readonly number[], end: 'low' | 'high'): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [index, number] of numbers.entries()) {
    if (end === 'low') bytes.writeUInt32LE(number, index * 4)
    else bytes.writeUInt32BE(number, index * 4)
  }
  return bytes
}

/** The caption of a picture agency: an IPTC record within Photoshop's. */
function iptc(): Buffer {
  const caption = Buffer.from(`${owner} ${note}`)
  const record = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.length]), caption])
  const padded = record.length % 2 === 0 ? record : Buffer.concat([record, Buffer.alloc(1)])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(record.length)
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, padded])
}

function withSegments(jpeg: Buffer, segments: readonly (readonly [number, Buffer])[]): Buffer {
  const written = segments.map(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  })
  return Buffer.concat([jpeg.subarray(0, 2), ...written, jpeg.subarray(2)])
}

function withTexts(png: Buffer): Buffer {
  const afterHeader = 8 + 25
  const texts = [
    chunk('tEXt', `Comment\0${note} ${serial}`),
    chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`),
  ]
  return Buffer.concat([png.subarray(0, afterHeader), ...texts, png.subarray(afterHeader)])
}

function chunk(name: string, content: string): Buffer {
  const named = Buffer.from(name + content, 'latin1')
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(named.length - 4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}
