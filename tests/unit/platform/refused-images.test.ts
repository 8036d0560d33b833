import { deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { maxPhotoPixels, maxPhotoProportion, widthsFor } from '#app/domain/photo/limits.ts'
import { decodePhoto } from '#app/platform/images.ts'
import { cornersOf, fourColours, fourColoursPhoto, photoFile } from '#tests/support/four-colours.ts'
import { claimingPng, emptyPng } from '#tests/support/odd-photos.ts'

const options = {
  maxPixels: maxPhotoPixels,
  maxProportion: maxPhotoProportion,
  widths: widthsFor,
}
const jpeg = () => fourColoursPhoto().jpeg().toBuffer()
const then = async (...more: readonly (Buffer | string)[]) =>
  Buffer.concat([await jpeg(), ...more.map(each => Buffer.from(each))])

/** The smallest ZIP file of one member, as it may follow a picture. */
function zip(): Buffer {
  const content = deflateRawSync('<script>alert(1)</script>')
  const local = Buffer.alloc(31)
  local.write('PK\x03\x04', 'latin1')
  local[26] = 1
  local.write('a', 30)
  const central = Buffer.alloc(47)
  central.write('PK\x01\x02', 'latin1')
  central[28] = 1
  central.write('a', 46)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end[8] = end[10] = 1
  end.writeUInt32LE(central.length, 12)
  return Buffer.concat([local, content, central, end])
}

async function half(file: Uint8Array | Promise<Uint8Array>) {
  const whole = await file
  return whole.slice(0, Math.floor(whole.length / 2))
}

/** A JPEG with a comment, which decoders leave out and browsers of old read. */
async function commented(comment: string): Promise<Buffer> {
  const photo = await jpeg()
  const segment = Buffer.concat([
    Buffer.from([0xff, 0xfe, 0, comment.length + 2]),
    Buffer.from(comment),
  ])
  return Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)])
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

describe('A file is refused for what it is', () => {
  test.each([
    ['a text', 'not-an-image', () => Buffer.from('To ni fotografija.')],
    ['a byte', 'not-an-image', () => Buffer.from([0xff])],
    ['a film', 'not-an-image', () => Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')],
    ['a TIFF', 'not-an-image', () => fourColoursPhoto().tiff().toBuffer()],
    ['a drawing', 'svg', () => Buffer.from(svg)],
    [
      'a drawing after its preface',
      'svg',
      () => Buffer.from(`\uFEFF<?xml version="1.0"?>\n<!-- -->${svg}`),
    ],
    ['a document', 'pdf', () => Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a photo and an archive', 'polyglot', () => then(zip())],
    ['a photo and an archive that something follows', 'polyglot', () => then(zip(), 'more')],
    ['a photo and a page', 'polyglot', () => then('<!DOCTYPE html><html><body>')],
    ['a photo and a document', 'polyglot', () => then('\n%PDF-1.4\n')],
    [
      'a photo with a script in a comment',
      'polyglot',
      () => commented('<script>alert(1)</script>'),
    ],
    ['a photo with a program in a comment', 'polyglot', () => commented('<?php echo 1 ?>')],
    ['a PNG and an archive', 'polyglot', async () => Buffer.concat([emptyPng(8, 8), zip()])],
    ['25,000 × 25,000 pixels in 76 kB', 'too-many-pixels', () => emptyPng(25_000, 25_000)],
    ['a claim of 60,000 × 60,000 pixels', 'too-many-pixels', () => claimingPng(60_000, 60_000)],
    ['a strip', 'not-an-image', () => emptyPng(11_000, 1000)],
    ['half a JPEG', 'damaged', () => half(fourColoursPhoto().resize(2000).jpeg().toBuffer())],
    ['half a PNG', 'damaged', () => half(fourColoursPhoto().png().toBuffer())],
    ['half a WebP', 'damaged', () => half(fourColoursPhoto().webp().toBuffer())],
    ['half an AVIF', 'damaged', () => half(fourColoursPhoto().avif().toBuffer())],
    ['half a HEIC', 'damaged', () => half(photoFile('eight-bits.heic'))],
    ['the head of a JPEG', 'damaged', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['the head of a HEIC', 'damaged', () => Buffer.from('\0\0\0\x14ftypheic\0\0\0\0heic')],
  ])('%s is %s', async (_, state, file) => {
    expect(await decodePhoto(await file(), options)).toEqual({ state })
  })
})

describe('What telephones append to a photo is no reason to refuse it', () => {
  test.each([
    ['a short film', () => then('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', Buffer.alloc(999))],
    ['a second picture', async () => then(await jpeg())],
    ['the notes of its maker', () => then('\0\0SEFH\x6b\0\0\0SEFT')],
    ['a description', () => then('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>')],
  ])('%s', async (_, file) => {
    const photo = await decodePhoto(await file(), options)

    if (photo.state !== 'decoded') throw new Error(photo.state)
    expect(await cornersOf(photo.renditions.at(-1)?.bytes ?? new Uint8Array())).toEqual(fourColours)
  })
})

test('Ten times longer than wide is a photo still', async () => {
  expect((await decodePhoto(emptyPng(10_000, 1000), options)).state).toBe('decoded')
})

test('A JPEG of 50 megapixels that was held upright and sent in several scans is decoded', async () => {
  const file = await sharp({
    create: { width: 8000, height: 6250, channels: 3, background: '#888' },
  })
    .withMetadata({ orientation: 6 })
    .jpeg({ progressive: true })
    .toBuffer()

  const photo = await decodePhoto(file, options)

  expect(photo).toMatchObject({ state: 'decoded', width: 6250, height: 8000 })
})
