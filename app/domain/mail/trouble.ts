export const mailTroubles = [
  'waits',
  'address-refused',
  'asked-to-wait',
  'no-connection',
  'sender-refused',
  'unknown',
] as const
export type MailTrouble = (typeof mailTroubles)[number]

const unreachable = ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ECONNREFUSED', 'ECONNRESET']

/**
 * Why a letter has not left, from the codes of the mail server's last refusal: an answer of 500 and above
 * is for good, one of 400 for a while. Without a refusal the letter merely waits its turn.
 */
export function mailTroubleOf(lastError: string | null): MailTrouble {
  if (lastError === null) return 'waits'
  const parts = lastError.split(' ')
  if (parts.includes('EAUTH')) return 'sender-refused'
  const answer = parts.find(part => /^[45]\d\d$/.test(part))
  if (answer) return answer.startsWith('5') ? 'address-refused' : 'asked-to-wait'
  return parts.some(part => unreachable.includes(part)) ? 'no-connection' : 'unknown'
}

/** How long a letter may wait without anybody minding. */
const patienceMs = 10 * 60_000

/** Whether a letter should have left: it was refused, or it waits longer than letters do. */
export function isUndelivered(
  letter: { readonly dueAt: Date; readonly lastError: string | null },
  now: Date,
): boolean {
  return letter.lastError !== null || now.getTime() - letter.dueAt.getTime() >= patienceMs
}
