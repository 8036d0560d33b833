/**
 * What a page may run: nothing, files of its own site (which may then also fetch from one host of map
 * tiles), or what carries the nonce of this very answer.
 */
export type Scripts = 'none' | 'own' | { readonly tilesFrom: string } | { readonly nonce: string }

/** The headers of every answer. What runs on a page reaches this site, and no other but a host of tiles or a store of photos. */
export function securityHeaders(options: {
  readonly scripts: Scripts
  readonly https: boolean
  /** The store that the page may send photos to, where it is not this site. */
  readonly uploadsTo?: string | null
}): Readonly<Record<string, string>> {
  const { scripts } = options
  const own = scripts === 'own' || tilesOf(scripts) !== ''
  const policy = {
    'default-src': "'none'",
    'style-src': "'self'",
    'img-src': `'self' data:${chosenFilesOf(scripts)}${tilesOf(scripts)}`,
    'font-src': "'self'",
    'manifest-src': "'self'",
    'connect-src': `'self'${tilesOf(scripts)}${options.uploadsTo ? ` ${options.uploadsTo}` : ''}`,
    'script-src': scriptSource(scripts),
    'worker-src': own ? "'self'" : "'none'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  }
  const directives = Object.entries(policy).map(([name, value]) => `${name} ${value}`)
  return {
    'Content-Security-Policy': directives.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
    'X-Frame-Options': 'DENY',
    ...(options.https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}

function scriptSource(scripts: Scripts): string {
  if (scripts === 'none') return "'none'"
  const nonce = typeof scripts === 'object' && 'nonce' in scripts ? scripts.nonce : null
  return nonce === null ? "'self'" : `'nonce-${nonce}' 'strict-dynamic'`
}

/** Photos that were chosen on a page with the framework are shown before they are sent. */
function chosenFilesOf(scripts: Scripts): string {
  return typeof scripts === 'object' && 'nonce' in scripts ? ' blob:' : ''
}

/** The host of map tiles as one more source, with the blank before it. */
function tilesOf(scripts: Scripts): string {
  return typeof scripts === 'object' && 'tilesFrom' in scripts ? ` ${scripts.tilesFrom}` : ''
}
