/** @typedef {'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heif'} PhotoKind */

const avifBrands = new Set(['avif', 'avis'])
const heifBrands = new Set('heic heix heim heis hevc hevx hevm hevs mif1 mif2 msf1'.split(' '))

/**
 * What a file is by its first bytes, whatever it is called.
 * @param {Buffer} bytes
 * @returns {PhotoKind | 'svg' | 'pdf' | 'none'}
 */
export function kindOf(bytes) {
  const start = bytes.toString('latin1', 0, 12)
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^RIFF....WEBP/s.test(start)) return 'webp'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (start.slice(4, 8) === 'ftyp') return kindByBrands(bytes)
  if (isSvg(bytes)) return 'svg'
  return /^\s*%PDF-/.test(start) ? 'pdf' : 'none'
}

/**
 * The brands of the first box say which members of the family read the file.
 * @param {Buffer} bytes
 */
function kindByBrands(bytes) {
  const size = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  const brands = [bytes.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= size; at += 4) brands.push(bytes.toString('latin1', at, at + 4))
  if (brands.some(brand => avifBrands.has(brand))) return 'avif'
  return brands.some(brand => heifBrands.has(brand)) ? 'heif' : 'none'
}

/** @param {Buffer} bytes */
function isSvg(bytes) {
  const start = bytes.toString('utf8', 0, 4096).replace(/^\uFEFF/, '')
  return /^\s*</.test(start) && /<svg[\s>]/i.test(start)
}
