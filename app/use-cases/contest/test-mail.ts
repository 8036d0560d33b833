import { lockContest } from '#app/data/contest/contests.ts'
import { markMailTested } from '#app/data/contest/drafts.ts'
import { insertTestLetter, testLettersOf } from '#app/data/contest/test-letters.ts'
import { codesPerAddressAndHour, typedCode } from '#app/domain/people/code.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { codeDigits } from '../people/code-digits.ts'

type Request = { readonly townId: string; readonly contestId: string; readonly actorId: string }

export type TestMailRefusal = 'too-many-test-letters' | 'test-code-wrong'
export type TestMailAnswer =
  | { readonly done: true }
  | { readonly done: false; readonly reason: TestMailRefusal }

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Sends the organiser a letter with six digits, a few an hour at most. */
export async function sendTestLetter(
  services: Services,
  request: Request,
): Promise<TestMailAnswer> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const mine = { contestId: contest.id, personId: request.actorId }
    const since = new Date(now.getTime() - hourMs)
    const asked = await testLettersOf(tx, { ...mine, since })
    if (asked.length >= codesPerAddressAndHour) {
      return { done: false, reason: 'too-many-test-letters' }
    }
    const id = services.random.uuid(now)
    await insertTestLetter(tx, { id, ...mine, createdAt: now })
    await enqueueMail(services, tx, { kind: 'test-letter', subjectId: id, contestId: contest.id })
    return { done: true }
  })
}

/** Notes that a test letter of the last day arrived, by the digits that stand in it. */
export async function confirmTestLetter(
  services: Services,
  request: Request & { readonly typed: string },
): Promise<TestMailAnswer> {
  const now = services.now()
  const digits = typedCode(request.typed)
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const asked = await testLettersOf(tx, {
      contestId: contest.id,
      personId: request.actorId,
      since: new Date(now.getTime() - dayMs),
    })
    const codes = await Promise.all(asked.map(({ id }) => codeDigits(services, id)))
    if (!digits || !codes.includes(digits)) return { done: false, reason: 'test-code-wrong' }
    await markMailTested(tx, contest.id, now)
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'contest.mail-tested',
      subjectId: contest.id,
    })
    return { done: true }
  })
}
