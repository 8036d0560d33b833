/** What a page may run: nothing, files of its own site, or what carries the nonce of this very answer. */
export type Scripts = 'none' | 'own' | { readonly nonce: string }

/** The headers of every answer. Pages that run nothing may also fetch nothing. */
export function securityHeaders(options: {
  readonly scripts: Scripts
  readonly https: boolean
}): Readonly<Record<string, string>> {
  const policy = {
    'default-src': "'none'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'connect-src': options.scripts === 'none' ? "'none'" : "'self'",
    'script-src': scriptSource(options.scripts),
    'worker-src': options.scripts === 'own' ? "'self'" : "'none'",
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
  return scripts === 'own' ? "'self'" : `'nonce-${scripts.nonce}' 'strict-dynamic'`
}
