import { expect } from '@playwright/test'
import type { Letter } from '#app/platform/mail.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import type { Installation } from './installation.ts'
import { codeIn } from './letters.ts'
import type { MailServer } from './mail-server.ts'
import { secondFactorGiven } from './second-factor.ts'
import type { Visitor } from './visitor.ts'

/**
 * Signs in through the two forms and the letter between them, as somebody who has given the second factor
 * too; the code that was in the letter.
 */
export async function signInByLetter(
  visitor: Visitor,
  { mail, services }: Pick<Installation, 'mail' | 'services'>,
  email: string,
): Promise<string> {
  const before = mail.letters.length
  const asked = await askForCode(visitor, email)
  expect(asked.headers.get('location')).toBe(addresses.accountCode())
  const code = codeIn(await nextLetterTo(mail, email, before))
  const entered = await visitor.post(addresses.accountCode(), { code })
  expect(entered.headers.get('location')).toBe(addresses.account())
  await secondFactorGiven(services, email)
  return code
}

export function askForCode(visitor: Visitor, email: string): Promise<Response> {
  return visitor.post(addresses.account(), { email, next: '' })
}

export async function nextLetterTo(
  mail: MailServer,
  email: string,
  before = 0,
): Promise<Letter | undefined> {
  const search = () => mail.letters.slice(before).find(({ to }) => to === email)
  await expect.poll(search, { message: `a letter to ${email}`, timeout: 60_000 }).toBeDefined()
  return search()
}
