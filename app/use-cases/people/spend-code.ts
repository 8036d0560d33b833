import { type CodeRow, findCode, tryCode } from '#app/data/people/codes.ts'
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

/** Tries the digits of a code for this very purpose and contest. Whatever is not six digits costs no try. */
export async function spendCode(
  services: Services,
  attempt: {
    readonly codeId: string
    readonly purpose: CodePurpose
    readonly contestId: string | null
    readonly typed: string
  },
): Promise<SpentCode> {
  const now = services.now()
  const { codeId, purpose, contestId } = attempt
  const digits = typedCode(attempt.typed)
  if (!digits) return { opened: false, reason: 'code-wrong' }
  const right = services.hashing.sameText(digits, await codeDigits(services, codeId))
  const { opened } = await tryCode(services.db, { id: codeId, purpose, contestId, right, now })
  const code = await findCode(services.db, codeId, purpose)
  if (code?.contestId !== contestId) return { opened: false, reason: 'code-wrong' }
  return opened ? { opened, code } : { opened, reason: refusalOfCode(code, now) }
}
