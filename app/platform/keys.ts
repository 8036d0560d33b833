import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { constants, promises as files } from 'node:fs'
import { join } from 'node:path'
import { sealed, unsealed } from './sealing.ts'

/**
 * The secrets that never enter the database: a town's signing key, a contest's pepper, the installation's
 * own secret. "make" creates what is not there yet; the others throw MissingKey.
 */
export type Keys = {
  readonly makeTownKey: (townId: string) => Promise<Uint8Array<ArrayBuffer>>
  readonly townPublicKey: (townId: string) => Promise<Uint8Array<ArrayBuffer>>
  readonly signFor: (townId: string, message: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>
  readonly makePepper: (contestId: string) => Promise<void>
  readonly pepper: (contestId: string) => Promise<Uint8Array<ArrayBuffer>>
  /** Forgets a pepper for good; false where a setting gives it, which nobody but the operator can change. */
  readonly destroyPepper: (contestId: string) => Promise<boolean>
  readonly installationSecret: () => Promise<Uint8Array<ArrayBuffer>>
  /**
   * Encrypts what the database may hold but not tell, for this owner alone. What was sealed for one owner
   * cannot be opened for another, and throws.
   */
  readonly seal: (owner: string, bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>
  readonly unseal: (owner: string, bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>
  /** How far the log of a contest was signed last; it lies beside the key, so that it outlives the database. */
  readonly signedLog: (contestId: string) => Promise<SignedLog | null>
  readonly noteSignedLog: (contestId: string, log: SignedLog) => Promise<void>
  /** A hash of a short secret that cannot be guessed without the key. */
  readonly sealedHash: (text: string) => Promise<Uint8Array<ArrayBuffer>>
}

/** The size of a signed log and its root in hexadecimal. */
export type SignedLog = { readonly size: number; readonly root: string }

export class MissingKey extends Error {
  constructor(readonly keyName: string) {
    super(`The key "${keyName}" is missing from the key store`)
  }
}

/**
 * Keys from settings (name to base64), which win, and from files of mode 0600 in a folder. A key is
 * written once: of two processes that make it at the same time both go on with the first one's.
 */
export function fileKeys(folder: string, given: Readonly<Record<string, string>> = {}): Keys {
  const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

  const read = (name: string) => remember(name, () => readKey(folder, given, name))
  const readOrMake = (name: string, make: () => Uint8Array) =>
    remember(name, () =>
      readKey(folder, given, name).catch(error => makeIfMissing(error, name, make)),
    )

  function remember(name: string, load: () => Promise<Uint8Array<ArrayBuffer>>) {
    const promise = known.get(name) ?? load()
    known.set(name, promise)
    promise.catch(() => known.delete(name))
    return promise
  }

  const makeSealingKey = () => readOrMake(sealingName, () => randomBytes(32))

  async function makeIfMissing(error: unknown, name: string, make: () => Uint8Array) {
    if (!(error instanceof MissingKey)) throw error
    await writeOnce(folder, name, make())
    return readKey(folder, given, name)
  }

  return {
    makeTownKey: async townId => publicBytes(await readOrMake(townKeyName(townId), newSigningKey)),
    townPublicKey: async townId => publicBytes(await read(townKeyName(townId))),
    signFor: async (townId, message) =>
      new Uint8Array(sign(null, message, privateKey(await read(townKeyName(townId))))),
    makePepper: async contestId => {
      const name = pepperName(contestId)
      await readKey(folder, given, name).catch(error =>
        makeIfMissing(error, name, () => randomBytes(32)),
      )
    },
    // Never remembered, so that one that is destroyed is gone from every process.
    pepper: contestId => readKey(folder, given, pepperName(contestId)),
    destroyPepper: async contestId => {
      const name = pepperName(contestId)
      await files.rm(join(folder, name), { force: true })
      return given[name] === undefined
    },
    installationSecret: () => readOrMake('installation', () => randomBytes(32)),
    seal: async (owner, bytes) => sealed(await makeSealingKey(), owner, bytes),
    unseal: async (owner, bytes) => unsealed(await read(sealingName), owner, bytes),
    signedLog: contestId => readSignedLog(folder, contestId),
    noteSignedLog: (contestId, log) => writeSignedLog(folder, contestId, log),
    sealedHash: async text =>
      new Uint8Array(
        createHmac('sha256', await makeSealingKey())
          .update(text)
          .digest(),
      ),
  }
}

const townKeyName = (townId: string) => `town-${townId}`
const sealingName = 'sealing'
const signedName = (contestId: string) => `signed-${contestId}`
const pepperName = (contestId: string) => `pepper-${contestId}`

async function readKey(folder: string, given: Readonly<Record<string, string>>, name: string) {
  const setting = given[name]
  if (setting !== undefined) return new Uint8Array(Buffer.from(setting, 'base64'))
  try {
    return new Uint8Array(await files.readFile(join(folder, name)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new MissingKey(name)
    throw error
  }
}

/** A whole file appears under the name, or none: it is written beside and linked, which never replaces. */
async function writeOnce(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await files.mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = join(folder, `.${name}.${randomBytes(6).toString('hex')}`)
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL
  const file = await files.open(beside, flags, 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await files.link(beside, join(folder, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await files.unlink(beside)
  }
}

async function readSignedLog(folder: string, contestId: string): Promise<SignedLog | null> {
  const text = await files.readFile(join(folder, signedName(contestId)), 'utf8').catch(nothingThere)
  if (text === null) return null
  const [size, root = ''] = text.trim().split(' ')
  return { size: Number(size), root }
}

/** The whole note is there, or the one before. */
async function writeSignedLog(folder: string, contestId: string, log: SignedLog): Promise<void> {
  await files.mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = join(folder, `.${signedName(contestId)}.${randomBytes(6).toString('hex')}`)
  await files.writeFile(beside, `${log.size} ${log.root}\n`, { mode: 0o600, flush: true })
  await files.rename(beside, join(folder, signedName(contestId)))
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

function newSigningKey(): Uint8Array {
  const { privateKey: key } = generateKeyPairSync('ed25519')
  return key.export({ format: 'der', type: 'pkcs8' })
}

function privateKey(der: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
}

/** The 32 bytes of an Ed25519 public key, the last ones of its DER form. */
function publicBytes(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const exported = createPublicKey(privateKey(der)).export({ format: 'der', type: 'spki' })
  return new Uint8Array(exported.subarray(exported.length - 32))
}
