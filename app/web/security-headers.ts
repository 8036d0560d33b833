/**
 * The headers of every answer. Pages without the framework's script allow no script at all; hydrated ones
 * allow what carries the nonce of this very answer.
 */
export function securityHeaders(options: {
  readonly nonce: string | null
  readonly https: boolean
}): Readonly<Record<string, string>> {
  const policy = {
    'default-src': "'none'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'connect-src': options.nonce ? "'self'" : "'none'",
    'script-src': options.nonce ? `'nonce-${options.nonce}' 'strict-dynamic'` : "'none'",
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
