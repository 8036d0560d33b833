import { type CodeRow, findCode, tryCode } from '#app/data/people/codes.ts'
import type { Db } from '#app/data/db.ts'
import {
  type CodePurpose,
  type CodeRefusal,
  refusalOfCode,
  typedCode,
} from '#app/domain/people/code.ts'
import type { Services } from '#app/platform/services.ts'
import { codeDigits } from './code-digits.ts'

export type SpentCode =
  | { readonly opened: true; readonly code: CodeRow }
  | { readonly opened: false; readonly reason: CodeRefusal }

/** Tries the digits somebody typed. Something that is not six digits costs no try. */
export async function spendCode(
  services: Services,
  db: Db,
  attempt: { readonly codeId: string; readonly purpose: CodePurpose; readonly typed: string },
): Promise<SpentCode> {
  const now = services.now()
  const { codeId, purpose } = attempt
  const digits = typedCode(attempt.typed)
  if (!digits) return { opened: false, reason: 'code-wrong' }
  const right = services.hashing.sameText(digits, await codeDigits(services, codeId))
  const { opened } = await tryCode(db, { id: codeId, purpose, right, now })
  const code = await findCode(db, codeId, purpose)
  if (!code) return { opened: false, reason: 'code-wrong' }
  return opened ? { opened, code } : { opened, reason: refusalOfCode(code, now) }
}
