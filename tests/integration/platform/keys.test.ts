import { createHash, createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileKeys, MissingKey } from '#app/platform/keys.ts'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vitrina-keys-'))
  folder = join(root, 'keys')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('Keys are files that nobody but their owner can read, and nothing else is left beside them.', async () => {
  const keys = fileKeys(folder)

  await keys.makeTownKey('velenje')
  await keys.makePepper('contest')
  await keys.installationSecret()

  const modes = readdirSync(folder).map(name => [name, modeOf(join(folder, name))])
  expect(modeOf(folder)).toBe('700')
  expect(Object.fromEntries(modes)).toEqual({
    'town-velenje': '600',
    'pepper-contest': '600',
    installation: '600',
  })
})

test('Of many that make a key at once all go on with the same one.', async () => {
  const makers = Array.from({ length: 8 }, () => fileKeys(folder))

  const towns = await Promise.all(makers.map(keys => keys.makeTownKey('velenje')))
  const peppers = await Promise.all(makers.map(pepperMadeBy))
  const secrets = await Promise.all(makers.map(keys => keys.installationSecret()))

  for (const made of [towns, peppers, secrets]) {
    expect(new Set(made.map(bytes => Buffer.from(bytes).toString('hex'))).size).toBe(1)
  }
  expect(readdirSync(folder).sort()).toEqual(['installation', 'pepper-contest', 'town-velenje'])
})

test('A key that is made again stays as it is.', async () => {
  const first = await fileKeys(folder).makeTownKey('velenje')
  const pepper = await pepperMadeBy(fileKeys(folder))

  expect(await fileKeys(folder).makeTownKey('velenje')).toEqual(first)
  expect(await pepperMadeBy(fileKeys(folder))).toEqual(pepper)
})

test('A key that is missing is named, and found once it is there.', async () => {
  const keys = fileKeys(folder)
  const namesMissing = async (ask: Promise<unknown>) => {
    const error: unknown = await ask.catch((refused: unknown) => refused)
    return error instanceof MissingKey ? error.keyName : error
  }

  const missing = [
    await namesMissing(keys.townPublicKey('velenje')),
    await namesMissing(keys.signFor('velenje', new Uint8Array(32))),
    await namesMissing(keys.pepper('contest')),
  ]
  const made = await fileKeys(folder).makeTownKey('velenje')

  expect(missing).toEqual(['town-velenje', 'town-velenje', 'pepper-contest'])
  expect(await keys.townPublicKey('velenje')).toEqual(made)
})

test('A pepper that is destroyed is gone from every process; one that a setting gives is not ours to destroy.', async () => {
  const [one, other] = [fileKeys(folder), fileKeys(folder)]
  await pepperMadeBy(one)
  await other.pepper('contest')

  expect(await one.destroyPepper('contest')).toBe(true)
  expect(await one.destroyPepper('contest')).toBe(true)
  await expect(one.pepper('contest')).rejects.toThrow('pepper-contest')
  await expect(other.pepper('contest')).rejects.toThrow('pepper-contest')

  const given = fileKeys(folder, { 'pepper-contest': Buffer.alloc(32, 7).toString('base64') })
  expect(await given.destroyPepper('contest')).toBe(false)
})

test('A signature verifies under the public key of its town and of no other.', async () => {
  const keys = fileKeys(folder)
  const own = await keys.makeTownKey('velenje')
  const foreign = await keys.makeTownKey('lipovec')
  const message = createHash('sha256').update('the result').digest()

  const signature = await fileKeys(folder).signFor('velenje', message)

  expect([own.length, signature.length]).toEqual([32, 64])
  expect(verifies(own, message, signature)).toBe(true)
  expect(verifies(foreign, message, signature)).toBe(false)
  expect(verifies(own, createHash('sha256').update('another').digest(), signature)).toBe(false)
})

test('Two peppers and two town keys are never alike.', async () => {
  const keys = fileKeys(folder)
  await keys.makePepper('one')
  await keys.makePepper('two')

  expect(await keys.pepper('one')).toHaveLength(32)
  expect(await keys.pepper('one')).not.toEqual(await keys.pepper('two'))
  expect(await keys.makeTownKey('velenje')).not.toEqual(await keys.makeTownKey('lipovec'))
})

test('Keys that are given win over those in the folder and are never written to it.', async () => {
  const elsewhere = join(root, 'elsewhere')
  const given = await fileKeys(elsewhere).makeTownKey('velenje')
  const settings = {
    'town-velenje': readFileSync(join(elsewhere, 'town-velenje'), 'base64'),
    'pepper-contest': Buffer.alloc(32, 7).toString('base64'),
    installation: Buffer.alloc(32, 8).toString('base64'),
  }
  await fileKeys(folder).makeTownKey('velenje')
  const inFolder = readFileSync(join(folder, 'town-velenje'))

  const keys = fileKeys(folder, settings)

  expect(await keys.makeTownKey('velenje')).toEqual(given)
  expect(await keys.townPublicKey('velenje')).toEqual(given)
  await keys.makePepper('contest')
  expect(await keys.pepper('contest')).toEqual(new Uint8Array(32).fill(7))
  expect(await keys.installationSecret()).toEqual(new Uint8Array(32).fill(8))
  expect(readdirSync(folder)).toEqual(['town-velenje'])
  expect(readFileSync(join(folder, 'town-velenje'))).toEqual(inFolder)
})

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8)
}

async function pepperMadeBy(keys: ReturnType<typeof fileKeys>) {
  await keys.makePepper('contest')
  return keys.pepper('contest')
}

function verifies(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return verify(null, message, key, signature)
}
