import { describe, expect, it } from 'vitest'
import { securityHeaders } from '#app/web/security-headers.ts'

function policyOf(nonce: string | null): Readonly<Record<string, string>> {
  const text = securityHeaders({ nonce, https: true })['Content-Security-Policy'] ?? ''
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
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

describe('The policy of a page', () => {
  it('without the framework allows no script and no connection', () => {
    expect(policyOf(null)).toEqual({
      ...alike,
      'script-src': "'none'",
      'connect-src': "'none'",
    })
  })

  it('that hydrates allows the scripts of this very answer', () => {
    expect(policyOf('bm9uY2U')).toEqual({
      ...alike,
      'script-src': "'nonce-bm9uY2U' 'strict-dynamic'",
      'connect-src': "'self'",
    })
  })

  it('allows nothing inline and nothing of anybody else', () => {
    for (const policy of [policyOf(null), policyOf('bm9uY2U')]) {
      const sources = Object.values(policy).join(' ').split(' ')

      expect(sources.filter(source => source.includes('unsafe') || source.includes('*'))).toEqual(
        [],
      )
      expect(sources.filter(source => /^https?:|\./.test(source))).toEqual([])
    }
  })
})

describe('Every answer', () => {
  it('is not guessed at, framed, or told of elsewhere', () => {
    const { 'Content-Security-Policy': _, ...headers } = securityHeaders({
      nonce: null,
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
      securityHeaders({ nonce: null, https })['Strict-Transport-Security']

    expect([strict(true), strict(false)]).toEqual(['max-age=31536000', undefined])
  })
})
