import { kindOf } from './kind.mjs'
import { renditionsOf } from './renditions.mjs'
import { openPhoto } from './shrink.mjs'
import { hasStowaway } from './stowaway.mjs'

/** @import { PhotoKind } from './kind.mjs' */
/** @import { Rendition } from './renditions.mjs' */
/** @import { OpenPhoto } from './shrink.mjs' */

/**
 * This program decodes photos of strangers in a process of its own, one after another: `open` says what
 * a file is and how large, `render` shrinks the open photo to the widths that are wanted.
 * @typedef {{ open: Uint8Array } | { render: readonly number[], formats?: readonly Rendition['format'][] } | { drop: true }} Question
 * @typedef {{ refused: 'svg' | 'pdf' | 'not-an-image' | 'polyglot' | 'damaged' }
 *   | { opened: { kind: PhotoKind, width: number, height: number } }
 *   | { rendered: { renditions: Rendition[], thumbHash: string, perceptualHash: string } }
 *   | { dropped: true } | { ready: true }} Answer
 */

/** @type {OpenPhoto | null} */
let photo = null

process.on('message', question => {
  void answer(/** @type {Question} */ (question))
    .catch(damaged)
    .then(say)
    .then(freeWhatIsDone)
})
// A key that ends the server is pressed for this process too, which ends with the server and not before.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
say({ ready: true })

/** @param {Question} question @returns {Promise<Answer>} */
async function answer(question) {
  if ('open' in question)
    return open(Buffer.from(question.open.buffer, question.open.byteOffset, question.open.length))
  const opened = photo
  photo = null
  if ('drop' in question) return { dropped: true }
  if (!opened) throw new Error('No photo is open')
  const widest = Math.max(...question.render)
  const pixels = await opened.shrink(widest)
  return { rendered: await renditionsOf(pixels, question.render, question.formats) }
}

/** @param {Buffer} bytes @returns {Promise<Answer>} */
async function open(bytes) {
  photo = null
  const kind = kindOf(bytes)
  if (kind === 'none') return { refused: 'not-an-image' }
  if (kind === 'svg' || kind === 'pdf') return { refused: kind }
  if (hasStowaway(bytes)) return { refused: 'polyglot' }
  photo = await openPhoto(bytes, kind)
  return { opened: { kind, width: photo.width, height: photo.height } }
}

/** A photo that is open is still to be worked on, and its owner waits. */
function freeWhatIsDone() {
  if (!photo) globalThis.gc?.()
}

/** @param {Answer} message */
function say(message) {
  process.send?.(message)
}

/** @returns {Answer} */
function damaged() {
  return { refused: 'damaged' }
}
