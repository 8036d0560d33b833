import { z } from 'zod'

/** An address as a person types it: trimmed, at most 254 characters, of the usual form. */
export const emailSchema = z
  .string({ error: 'email' })
  .trim()
  .max(254, 'email')
  .pipe(z.email({ pattern: z.regexes.unicodeEmail, error: 'email' }))
  .refine(hasMailDomain, 'email')

const dotlessProviders = new Set(['gmail.com', 'googlemail.com'])
const taggingProviders = new Set([
  ...dotlessProviders,
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'fastmail.com',
  'fastmail.fm',
  'icloud.com',
  'me.com',
  'mac.com',
])

/**
 * The mailbox behind an address: lower case, the domain in its ASCII form; where a provider is known to
 * ignore dots or what follows a plus sign, without them. Every other address is left as it is, because
 * two people may own what only looks alike.
 */
export function canonicalAddress(address: string): string {
  const at = address.lastIndexOf('@')
  if (at < 1) throw new Error('An address without an @ was not refused by the form')
  const domain = asciiDomain(
    address
      .slice(at + 1)
      .trim()
      .toLowerCase(),
  )
  const local = address.slice(0, at).trim().toLowerCase()
  const untagged = taggingProviders.has(domain) ? local.split('+')[0] || local : local
  const mailbox = dotlessProviders.has(domain) ? untagged.replaceAll('.', '') : untagged
  return `${mailbox}@${domain === 'googlemail.com' ? 'gmail.com' : domain}`
}

/** The address with most of it hidden, for "we have sent a code to a…@example.org". */
export function shortenedAddress(address: string): string {
  const [local = '', domain = ''] = address.split('@')
  return `${local.slice(0, 1)}…@${domain}`
}

/** Letters of any script may stand in a domain, as long as it has an ASCII form with a dot. */
function hasMailDomain(address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  if (/[/:?#\\]/.test(domain) || !URL.canParse(`http://${domain}`)) return false
  return asciiDomain(domain).includes('.')
}

function asciiDomain(domain: string): string {
  return new URL(`http://${domain}`).hostname
}
