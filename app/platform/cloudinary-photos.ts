import { createHash } from 'node:crypto'
import type { CloudinaryApi } from './cloudinary-api.ts'
import type { Rendition } from './images.ts'
import { checkPhotoName, type DirectUploads, photoName, type PhotoStore } from './photo-store.ts'

/** What may be sent straight to the account: the kinds that are decoded here afterwards, by its names. */
const formats = 'jpg,png,webp,avif,heic,heif,gif'

/**
 * Photos as files of an account of Cloudinary, all in one folder there: `<folder>/<name>/original` beside
 * `<folder>/<name>/<width>-<format>`, and what browsers sent as `<folder>/<ticket>/incoming`.
 */
export function cloudinaryPhotos(api: CloudinaryApi, folder: string): PhotoStore {
  const originalOf = (name: string) => `${folder}/${name}/original`
  const incoming = (ticket: string) => `${folder}/${ticket}/incoming`
  const renditionOf = (name: string, width: number, format: Rendition['format']) =>
    `${folder}/${name}/${width}-${format}`

  const saveRenditions = async (name: string, renditions: readonly Rendition[]) => {
    for (const { width, format, bytes } of renditions)
      await api.upload(renditionOf(name, width, format), bytes)
  }

  const direct: DirectUploads = {
    origin: api.origin,
    sign: async (ticket, now) => {
      checkPhotoName(ticket)
      const { maxBytes } = await api.limits()
      return { ticket, maxBytes, ...api.signed(incoming(ticket), { now, formats }) }
    },
    taken: async (ticket, most) => {
      const asset = photoName.test(ticket) ? await api.asset(incoming(ticket)) : null
      if (!asset) return { state: 'missing' }
      if (asset.bytes > most) return { state: 'too-large' }
      const bytes = await api.read(asset.public_id)
      if (!bytes) return { state: 'missing' }
      const md5 = createHash('md5').update(bytes).digest('hex')
      if (bytes.length !== asset.bytes || (asset.etag !== undefined && asset.etag !== md5))
        throw new Error(`Cloudinary delivers something else than it keeps as ${asset.public_id}`)
      return { state: 'there', bytes }
    },
    keep: async (ticket, { name, renditions }) => {
      checkPhotoName(ticket)
      checkPhotoName(name)
      await saveRenditions(name, renditions)
      await api.rename(incoming(ticket), originalOf(name))
    },
    drop: async ticket => {
      checkPhotoName(ticket)
      await api.removeAll(`${folder}/${ticket}/`)
    },
  }

  return {
    save: async ({ name, original, renditions }) => {
      checkPhotoName(name)
      await api.upload(originalOf(name), original)
      await saveRenditions(name, renditions)
    },
    remove: async name => {
      checkPhotoName(name)
      await api.removeAll(`${folder}/${name}/`)
    },
    original: async name => (photoName.test(name) ? api.read(originalOf(name)) : null),
    rendition: async (name, width, format = 'jpg') => {
      if (!photoName.test(name) || !Number.isInteger(width)) return null
      return api.read(renditionOf(name, width, format))
    },
    stored: async function* () {
      const dates = new Map<string, { readonly storedAt: Date; readonly isOriginal: boolean }>()
      for await (const { public_id, created_at: storedAt } of api.list(`${folder}/`)) {
        const [name = '', file] = public_id.slice(folder.length + 1).split('/')
        const isOriginal = file === 'original'
        const known = dates.get(name)
        const newer = !known?.isOriginal && (isOriginal || !known || known.storedAt < storedAt)
        if (photoName.test(name) && newer) dates.set(name, { storedAt, isOriginal })
      }
      for (const [name, { storedAt }] of dates) yield { name, storedAt }
    },
    direct,
  }
}
