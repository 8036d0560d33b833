import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { cloudinaryAccount } from './cloudinary-account.ts'
import { type AccountLimits, cloudinaryApi } from './cloudinary-api.ts'
import { cloudinaryPhotos } from './cloudinary-photos.ts'
import { folderPhotos } from './folder-photos.ts'
import type { Rendition } from './images.ts'
import { PhotoNotTaken, type PhotoStore } from './photo-store.ts'

export type PhotoPlace = {
  readonly folder: string
  /** The address of an account and the folder there that belongs to this installation alone. */
  readonly cloudinary: { readonly url: string; readonly folder: string } | null
}

export type PhotoStores = {
  /** What everything else uses. */
  readonly photos: PhotoStore
  readonly folder: PhotoStore
  readonly cloudinary: PhotoStore | null
}

/** The stores of an installation: the data folder, or the account before it where there is one. */
export async function openPhotos({ folder: data, cloudinary }: PhotoPlace): Promise<PhotoStores> {
  const folder = folderPhotos(join(data, 'photos'))
  if (cloudinary === null) return { photos: folder, folder, cloudinary: null }
  const account = cloudinaryAccount(cloudinary.url)
  if (!account) throw new Error('CLOUDINARY_URL is not the address of an account')
  const api = await cloudinaryApi(account)
  const photos = cloudinaryPhotos(api, cloudinary.folder)
  const { limits } = api
  return { photos: accountBeforeFolder(photos, { folder, limits }), folder, cloudinary: photos }
}

/** How many bytes of renditions are kept at hand, so that a page of photos asks the account once. */
const cachedBytes = 64_000_000

/**
 * An account with the data folder behind it. New photos go to the account, and to the folder where the account
 * does not take them. Reading looks into the folder first, which costs nothing, so that contests may lie in
 * either and one that is being moved is whole at every moment.
 */
export function accountBeforeFolder(
  account: PhotoStore,
  { folder, limits }: { folder: PhotoStore; limits: () => Promise<AccountLimits> },
): PhotoStore {
  const fromAccount = cached(account)
  return {
    save: async photo => {
      // Where the limits cannot be asked for, the account itself says whether it takes the photo.
      const most = await limits().then(
        ({ maxBytes }) => maxBytes,
        () => Infinity,
      )
      if (photo.original.length > most) return folder.save(photo)
      await account.save(photo).catch(async (error: unknown) => {
        if (!(error instanceof PhotoNotTaken)) throw error
        await folder.save(photo)
        await account.remove(photo.name)
      })
    },
    remove: async name => {
      await folder.remove(name)
      await account.remove(name)
      fromAccount.forget(name)
    },
    original: async name => (await folder.original(name)) ?? account.original(name),
    rendition: async (name, width, format = 'jpg') =>
      (await folder.rendition(name, width, format)) ?? fromAccount.rendition(name, width, format),
    stored: async function* () {
      const seen = new Set<string>()
      for (const store of [folder, account]) {
        for await (const photo of store.stored()) {
          if (!seen.has(photo.name)) yield photo
          seen.add(photo.name)
        }
      }
    },
    ...(account.direct ? { direct: account.direct } : {}),
  }
}

/** Renditions never change, so those asked for last are kept; what is asked for twice at once is read once. */
function cached(account: PhotoStore) {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: cachedBytes,
    sizeCalculation: bytes => bytes.length + 1,
  })
  const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>()
  const read = async (name: string, width: number, format: Rendition['format']) => {
    const bytes = await account.rendition(name, width, format)
    if (bytes) kept.set(`${name}-${width}.${format}`, bytes)
    return bytes
  }
  return {
    rendition: async (name: string, width: number, format: Rendition['format']) => {
      const key = `${name}-${width}.${format}`
      const known = kept.get(key)
      if (known) return known
      const reading =
        underWay.get(key) ?? read(name, width, format).finally(() => underWay.delete(key))
      underWay.set(key, reading)
      return reading
    },
    forget: (name: string) => {
      for (const key of kept.keys()) if (key.startsWith(name)) kept.delete(key)
    },
  }
}
