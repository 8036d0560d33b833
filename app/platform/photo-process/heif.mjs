import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * @typedef {object} Heif What libheif's own functions are called in WebAssembly; numbers are addresses there.
 * @property {Uint8Array} HEAPU8
 * @property {Uint32Array} HEAPU32
 * @property {(size: number) => number} _malloc
 * @property {() => number} _heif_context_alloc
 * @property {(error: number, context: number, bytes: number, size: number, options: number) => void} _heif_context_read_from_memory_without_copy
 * @property {(error: number, context: number, handle: number) => void} _heif_context_get_primary_image_handle
 * @property {(handle: number) => number} _heif_image_handle_get_width
 * @property {(handle: number) => number} _heif_image_handle_get_height
 * @property {(handle: number) => number} _heif_image_handle_get_raw_color_profile_size
 * @property {(error: number, handle: number, profile: number) => void} _heif_image_handle_get_raw_color_profile
 * @property {(error: number, handle: number, profile: number) => void} _heif_image_handle_get_nclx_color_profile
 * @property {() => number} _heif_decoding_options_alloc
 * @property {(error: number, handle: number, image: number, space: number, chroma: number, options: number) => void} _heif_decode_image
 * @property {(image: number, channel: number, stride: number) => number} _heif_image_get_plane_readonly
 */

/**
 * @typedef {object} HeifPixels
 * @property {Buffer} pixels red, green and blue by row, eight bits each, upright
 * @property {Buffer | 'p3' | null} profile an ICC profile, a space known by name, or none
 */

const { resolve } = createRequire(import.meta.url)
const library = resolve('libheif-js/libheif-wasm/libheif.js')
/** @type {WebAssembly.Module | undefined} */
let compiled

const rgb = 1
const interleaved = { chroma: 10, channel: 10 }
/** Where the struct of decoding options says that a picture with holes is none. */
const strictDecoding = 21
const p3Primaries = 12

/**
 * Opens the primary image of a HEIF file. Each file has the library anew: memory that grew for one photo is
 * given back after it, and nothing that a file did to it meets the next.
 * @param {Buffer} bytes
 */
export function openHeif(bytes) {
  const heif = freshLibrary()
  const error = heif._malloc(16)
  const out = error + 12
  const input = heif._malloc(bytes.length)
  heif.HEAPU8.set(bytes, input)
  const context = heif._heif_context_alloc()
  heif._heif_context_read_from_memory_without_copy(error, context, input, bytes.length, 0)
  mustBeFine(heif, error)
  heif._heif_context_get_primary_image_handle(error, context, out)
  mustBeFine(heif, error)
  const handle = valueAt(heif, out)
  const width = heif._heif_image_handle_get_width(handle)
  const height = heif._heif_image_handle_get_height(handle)

  /** @returns {HeifPixels} */
  const decode = () => {
    const options = heif._heif_decoding_options_alloc()
    heif.HEAPU8[options + strictDecoding] = 1
    const { chroma, channel } = interleaved
    heif._heif_decode_image(error, handle, out, rgb, chroma, options)
    mustBeFine(heif, error)
    const plane = heif._heif_image_get_plane_readonly(valueAt(heif, out), channel, out)
    const stride = valueAt(heif, out)
    const pixels = Buffer.allocUnsafe(width * height * 3)
    for (let row = 0; row < height; row++) {
      const start = plane + row * stride
      pixels.set(heif.HEAPU8.subarray(start, start + width * 3), row * width * 3)
    }
    return { pixels, profile: profileOf(heif, { handle, error, out }) }
  }
  return { width, height, decode }
}

/** @returns {Heif} */
function freshLibrary() {
  compiled ??= new WebAssembly.Module(readFileSync(library.replace(/\.js$/, '.wasm')))
  const of = compiled
  /** @param {WebAssembly.Imports} imports @param {(instance: WebAssembly.Instance) => unknown} use */
  const instantiateWasm = (imports, use) => use(new WebAssembly.Instance(of, imports))
  return createRequire(import.meta.url)(library)({ instantiateWasm })
}

/** @param {Heif} heif @param {{ handle: number, error: number, out: number }} at */
function profileOf(heif, { handle, error, out }) {
  const size = heif._heif_image_handle_get_raw_color_profile_size(handle)
  if (size > 0) {
    const profile = heif._malloc(size)
    heif._heif_image_handle_get_raw_color_profile(error, handle, profile)
    mustBeFine(heif, error)
    return Buffer.from(heif.HEAPU8.subarray(profile, profile + size))
  }
  heif._heif_image_handle_get_nclx_color_profile(error, handle, out)
  const named = valueAt(heif, error) === 0 && valueAt(heif, valueAt(heif, out) + 4) === p3Primaries
  return named ? 'p3' : null
}

/** @param {Heif} heif @param {number} error */
function mustBeFine(heif, error) {
  const code = valueAt(heif, error)
  if (code !== 0) throw new Error(`libheif refuses the file: error ${code}`)
}

/** @param {Heif} heif @param {number} address */
function valueAt(heif, address) {
  return heif.HEAPU32[address >> 2] ?? 0
}
