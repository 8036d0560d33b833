import { beforeEach, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { confirmTestLetter, sendTestLetter } from '#app/use-cases/contest/test-mail.ts'
import { person } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { draftContest } from '#tests/support/drafts.ts'
import { codeIn } from '#tests/support/letters.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db, '2026-08-01T08:00:00Z')
})

async function untested() {
  const draft = await draftContest(services)
  await db.contest.update({ where: { id: draft.contestId }, data: { mailTestedAt: null } })
  return draft
}

async function testedAt(contestId: string) {
  return (await contestById(db, contestId)).mailTestedAt
}

test('A call goes out only after the digits of a letter that arrived were typed in', async () => {
  const draft = await untested()

  const before = await publishCall(services, draft)
  await sendTestLetter(services, draft)
  await services.deliver()
  const [letter] = services.letters
  const typed = codeIn(letter)
  const confirmed = await confirmTestLetter(services, { ...draft, typed: `${typed} ` })
  const after = await publishCall(services, draft)

  expect(before).toMatchObject({ published: false, problems: [{ kind: 'mail-untested' }] })
  expect(letter?.to).toBe('clerk@velenje.test')
  expect(confirmed).toEqual({ done: true })
  expect(await testedAt(draft.contestId)).toEqual(services.now())
  expect(after.published).toBe(true)
})

test('Digits count only from a letter of one’s own, of this contest, of the last day', async () => {
  const draft = await untested()
  await sendTestLetter(services, draft)
  await services.deliver()
  const typed = codeIn(services.letters[0])
  const other = await draftContest(services, 'ptuj')
  const { id: colleague } = await person(services, 'colleague@velenje.test')
  const wrong = { done: false, reason: 'test-code-wrong' }

  expect(await confirmTestLetter(services, { ...draft, typed: '' })).toEqual(wrong)
  expect(await confirmTestLetter(services, { ...draft, actorId: colleague, typed })).toEqual(wrong)
  expect(await confirmTestLetter(services, { ...other, typed })).toEqual(wrong)
  services.setClock('2026-08-02T08:00:00Z')
  expect(await confirmTestLetter(services, { ...draft, typed })).toEqual(wrong)
  expect(await testedAt(draft.contestId)).toBeNull()
  services.setClock('2026-08-02T07:59:59.999Z')
  expect(await confirmTestLetter(services, { ...draft, typed })).toEqual({ done: true })
})

test('The sixth letter within an hour is not sent, and one after it is', async () => {
  const draft = await untested()
  const send = () => sendTestLetter(services, draft)

  const answers = [
    await send(),
    await send(),
    await send(),
    await send(),
    await send(),
    await send(),
  ]
  services.setClock('2026-08-01T09:00:00Z')
  const later = await send()

  expect(answers.map(({ done }) => done)).toEqual([true, true, true, true, true, false])
  expect(later).toEqual({ done: true })
  expect(services.queued).toHaveLength(6)
})
