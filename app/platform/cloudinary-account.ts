/** An account of Cloudinary as its CLOUDINARY_URL names it. */
export type CloudinaryAccount = {
  readonly cloudName: string
  readonly apiKey: string
  readonly apiSecret: string
  /** Where the account's data centre is asked; Cloudinary's own place unless said otherwise. */
  readonly apiPrefix: string
  /** How addresses of files are built and signed, by the names of the SDK. */
  readonly delivery: {
    readonly secure: boolean
    readonly private_cdn: boolean
    readonly secure_distribution?: string
    readonly cname?: string
    readonly long_url_signature: boolean
  }
  readonly signatureAlgorithm: 'sha1' | 'sha256'
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Reads cloudinary://key:secret@cloud, with a private host as its path and further options as its query.
 * Null for what is not such an address, and for one over which secrets would travel in the clear.
 */
export function cloudinaryAccount(text: string): CloudinaryAccount | null {
  if (!URL.canParse(text)) return null
  const { protocol, hostname, username, password, pathname, searchParams } = new URL(text)
  if (protocol !== 'cloudinary:' || !/^[\w-]+$/.test(hostname) || !username || !password)
    return null
  const apiPrefix = searchParams.get('upload_prefix') ?? 'https://api.cloudinary.com'
  const signatureAlgorithm = searchParams.get('signature_algorithm') ?? 'sha1'
  if (signatureAlgorithm !== 'sha1' && signatureAlgorithm !== 'sha256') return null
  if (!URL.canParse(apiPrefix)) return null
  const api = new URL(apiPrefix)
  const secure = searchParams.get('secure') !== 'false'
  const cname = searchParams.get('cname')
  const clear = api.protocol !== 'https:' || !secure
  const local = loopback.includes(api.hostname) && (secure || isLocal(cname))
  if (clear && !local) return null
  const host = pathname.replace(/^\//, '') || searchParams.get('secure_distribution')
  return {
    cloudName: hostname,
    apiKey: decodeURIComponent(username),
    apiSecret: decodeURIComponent(password),
    apiPrefix: api.origin,
    delivery: {
      secure,
      private_cdn: host !== null && host !== '',
      ...(host ? { secure_distribution: host } : {}),
      ...(cname ? { cname } : {}),
      long_url_signature: searchParams.get('long_url_signature') === 'true',
    },
    signatureAlgorithm,
  }
}

function isLocal(host: string | null): boolean {
  return host !== null && loopback.includes(new URL(`http://${host}`).hostname)
}
