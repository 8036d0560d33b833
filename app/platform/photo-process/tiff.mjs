/** The tags of a TIFF file of one strip of three bytes a pixel, in the order that the format demands. */
const tag = { width: 256, height: 257, depth: 258, compression: 259, colours: 262 }
const more = { strip: 273, samples: 277, rows: 278, stripBytes: 279, profile: 34_675 }
const long = 4
const undefinedBytes = 7

/**
 * Pixels with their colour profile as one file, because pixels alone can carry none. Nothing is compressed.
 * @param {{ pixels: Buffer, width: number, height: number, profile: Buffer }} picture
 */
export function tiffOf({ pixels, width, height, profile }) {
  const start = 8
  const profileAt = start + pixels.length
  const directoryAt = profileAt + profile.length + ((profileAt + profile.length) % 2)
  const depths = directoryAt + 2 + 10 * 12 + 4
  const fields = [
    [tag.width, long, 1, width],
    [tag.height, long, 1, height],
    [tag.depth, 3, 3, depths],
    [tag.compression, long, 1, 1],
    [tag.colours, long, 1, 2],
    [more.strip, long, 1, start],
    [more.samples, long, 1, 3],
    [more.rows, long, 1, height],
    [more.stripBytes, long, 1, pixels.length],
    [more.profile, undefinedBytes, profile.length, profileAt],
  ]
  const file = Buffer.alloc(depths + 6)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(directoryAt, 4)
  file.set(pixels, start)
  file.set(profile, profileAt)
  file.writeUInt16LE(fields.length, directoryAt)
  for (const [index, [name = 0, type = 0, count = 0, value = 0]] of fields.entries()) {
    const at = directoryAt + 2 + index * 12
    file.writeUInt16LE(name, at)
    file.writeUInt16LE(type, at + 2)
    file.writeUInt32LE(count, at + 4)
    file.writeUInt32LE(value, at + 8)
  }
  for (const sample of [0, 1, 2]) file.writeUInt16LE(8, depths + sample * 2)
  return file
}
