import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The file of a colour profile with the primaries and the gamma of Adobe RGB (1998), as any program may write
 * one: three columns, one white and one curve.
 */
export async function adobeRgb(): Promise<string> {
  const curve = tag('curv', [u32(1), u16(Math.round((563 / 256) * 256))])
  const tags: [string, Buffer][] = [
    ['desc', tag('desc', [u32(2), Buffer.from('A\0'), Buffer.alloc(79)])],
    ['cprt', tag('text', [Buffer.from('None\0')])],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.60974, 0.31111, 0.01947)],
    ['gXYZ', xyz(0.20528, 0.62567, 0.06087)],
    ['bXYZ', xyz(0.14919, 0.06322, 0.74457)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  let at = 128 + 4 + tags.length * 12
  const rows = tags.map(([name, bytes]) => {
    const row = Buffer.concat([Buffer.from(name), u32(at), u32(bytes.length)])
    at += bytes.length
    return row
  })
  const body = [u32(tags.length), ...rows, ...tags.map(([, bytes]) => bytes)]
  const path = join(await mkdtemp(join(tmpdir(), 'vitrina-profile-')), 'adobe-rgb.icc')
  await writeFile(path, Buffer.concat([header(at), ...body]))
  return path
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x02_10_00_00, 8)
  bytes.write('mntrRGB XYZ ', 12)
  bytes.write('acsp', 36)
  bytes.set(xyz(0.9642, 1, 0.8249).subarray(8), 68)
  return bytes
}

function tag(type: string, content: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat([Buffer.from(type), u32(0), ...content])
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

function xyz(...values: readonly number[]): Buffer {
  return tag(
    'XYZ ',
    values.map(value => u32(Math.round(value * 65_536))),
  )
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function u16(value: number): Buffer {
  return u32(value).subarray(2)
}
