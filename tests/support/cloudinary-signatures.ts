import { createHash } from 'node:crypto'

type Account = { readonly cloud: string; readonly key: string; readonly secret: string }

const unsigned = ['api_key', 'cloud_name', 'resource_type', 'signature']
const hourSeconds = 3600

/** Why a call with these fields is refused: the signature of all but the file, and not older than an hour. */
export function signatureRefusal(
  fields: ReadonlyMap<string, string>,
  { key, secret }: Account,
  now: Date,
): string | null {
  const signature = fields.get('signature')
  if (signature === undefined) return 'Upload preset must be specified for unsigned upload'
  if (fields.get('api_key') !== key) return 'Unknown API key'
  const toSign = [...fields]
    .filter(([name]) => !unsigned.includes(name))
    .map(([name, value]) => `${name}=${value}`.replaceAll('&', '%26'))
    .sort()
    .join('&')
  const algorithm = signature.length === 64 ? 'sha256' : 'sha1'
  const expected = createHash(algorithm).update(`${toSign}${secret}`).digest('hex')
  if (signature !== expected) return `Invalid Signature ${signature}. String to sign - '${toSign}'.`
  const age = now.getTime() / 1000 - Number(fields.get('timestamp'))
  return age > hourSeconds ? 'Stale request - reported time is more than 1 hour ago' : null
}

/** Why a file is not delivered: /<cloud>/image/authenticated/s--<signature>--/v1/<public id>. */
export function deliveryRefusal(path: string, { secret }: Account): string | null {
  const [, signature, publicId = ''] =
    /^\/[^/]+\/image\/authenticated\/s--([\w-]+)--\/v\d+\/(.+)$/.exec(path) ?? []
  if (signature === undefined) return 'Unauthorized: the address is not signed'
  const allowed = [
    ['sha1', 8],
    ['sha256', 8],
    ['sha256', 32],
  ] as const
  const signatures = allowed.map(([algorithm, length]) =>
    createHash(algorithm)
      .update(`${publicId}${secret}`)
      .digest('base64')
      .slice(0, length)
      .replaceAll('/', '_')
      .replaceAll('+', '-'),
  )
  return signatures.includes(signature) ? null : 'Unauthorized: the signature is wrong'
}
