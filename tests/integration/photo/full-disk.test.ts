import { mkdtempSync } from 'node:fs'
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { hex } from '#app/domain/log/canonical.ts'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import { nodeHashing } from '#app/platform/hashing.ts'
import { decodePhoto } from '#app/platform/images.ts'
import { storePhoto } from '#app/use-cases/entry/store-photo.ts'
import { drawnPhoto } from '#tests/support/photos.ts'

const chance = new Uint8Array(8)
const random = { bytes: () => chance, uuid: () => crypto.randomUUID() }

for (const [when, half] of [
  ['at once', name => join('originals', name.slice(0, 2), name)],
  ['half way', name => join('public', name.slice(0, 2), `${name}-400.webp`)],
] as [string, (name: string) => string][]) {
  test(`A disk that is full ${when} refuses a photo with what to do, keeps nothing of it and is logged`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrina-full-'))
    const photo = await drawnPhoto()
    const name = hex(nodeHashing.sha256(photo)).slice(0, 16) + hex(chance)
    const path = join(folder, `${half(name)}.part`)
    await mkdir(dirname(path), { recursive: true })
    await symlink('/dev/full', path)
    const said: unknown[] = []
    const log = { info: () => {}, warn: () => {}, error: (facts: unknown) => said.push(facts) }
    const photos = folderPhotos(folder)
    const services = { decodePhoto, photos, random, hashing: nodeHashing, log }

    const answer = await storePhoto(services, photo)

    expect(answer).toEqual({ stored: false, reason: 'photo-store-away' })
    expect(said).toEqual([{ error: expect.objectContaining({ name: 'PhotoStoreAway' }) }])
    const left = await readdir(folder, { recursive: true, withFileTypes: true })
    expect(left.filter(file => !file.isDirectory())).toEqual([])
  })
}
