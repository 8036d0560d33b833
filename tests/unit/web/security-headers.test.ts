import { describe, expect, it } from 'vitest'
import { type Scripts, securityHeaders } from '#app/web/security-headers.ts'

function policyOf(scripts: Scripts): Readonly<Record<string, string>> {
  const text = securityHeaders({ scripts, https: true })['Content-Security-Policy'] ?? ''
  const directives = text.split('; ').map(directive => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources.join(' ')]
  })
  return Object.fromEntries(directives)
}

const alike = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

describe('The policy of a page', () => {
  it('without the framework allows no script', () => {
    expect(policyOf('none')).toEqual({
      ...alike,
      'worker-src': "'none'",
      'script-src': "'none'",
    })
  })

  it('with scripts of its own allows those files, workers and the site, nothing else', () => {
    expect(policyOf('own')).toEqual({
      ...alike,
      'script-src': "'self'",
      'worker-src': "'self'",
    })
  })

  it('of a map allows its own scripts and workers, and the host of its tiles to be asked', () => {
    expect(policyOf({ tilesFrom: 'https://tiles.test' })).toEqual({
      ...alike,
      'img-src': "'self' data: https://tiles.test",
      'script-src': "'self'",
      'worker-src': "'self'",
      'connect-src': "'self' https://tiles.test",
    })
  })

  it('that hydrates allows the scripts of this very answer', () => {
    expect(policyOf({ nonce: 'bm9uY2U' })).toEqual({
      ...alike,
      'img-src': "'self' data: blob:",
      'worker-src': "'none'",
      'script-src': "'nonce-bm9uY2U' 'strict-dynamic'",
    })
  })

  it('allows nothing inline and nothing of anybody else', () => {
    for (const scripts of ['none', 'own', { nonce: 'bm9uY2U' }] as const) {
      const policy = policyOf(scripts)
      const sources = Object.values(policy).join(' ').split(' ')

      expect(sources.filter(source => source.includes('unsafe') || source.includes('*'))).toEqual(
        [],
      )
      expect(sources.filter(source => /^https?:|\./.test(source))).toEqual([])
    }
  })
})

describe('Every answer', () => {
  it('lets a page reach the store that it sends photos to, and shows nothing from there', () => {
    const store = 'https://api.cloudinary.com'
    for (const scripts of ['own', { nonce: 'abc' }] as const) {
      const headers = securityHeaders({ scripts, https: true, uploadsTo: store })
      const policy = (headers['Content-Security-Policy'] ?? '').split('; ')

      expect(policy.filter(directive => directive.includes(store))).toEqual([
        `connect-src 'self' ${store}`,
      ])
    }
  })

  it('is not guessed at, framed, or told of elsewhere', () => {
    const { 'Content-Security-Policy': _, ...headers } = securityHeaders({
      scripts: 'none',
      https: false,
    })

    expect(headers).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
      'X-Frame-Options': 'DENY',
    })
  })

  it('binds the browser to https only where the site has it', () => {
    const strict = (https: boolean) =>
      securityHeaders({ scripts: 'none', https })['Strict-Transport-Security']

    expect([strict(true), strict(false)]).toEqual(['max-age=31536000', undefined])
  })
})
