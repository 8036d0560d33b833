import { beforeEach, describe, expect, test } from 'vitest'
import { askForSignInCode } from '#app/use-cases/people/ask-for-sign-in-code.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { testDatabase } from '#tests/support/database.ts'
import { codeIn, otherThan } from '#tests/support/letters.ts'
import { tablesWith } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db, '2026-08-01T08:00:00Z')
})

async function ask(email = 'ana@shops.test') {
  const { codeId } = await askForSignInCode(services, { email, language: 'sl' })
  await services.deliver()
  return { codeId, code: codeIn(services.letters.at(-1)) }
}

async function enter(codeId: string, typed: string) {
  const answer = await signIn(services, { codeId, typed, userAgent: 'Telefon' })
  return answer.signedIn ? 'signed-in' : answer.reason
}

const times = <T>(count: number, act: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, act))

describe('A code', () => {
  test('signs in once, and not a second time', async () => {
    const { codeId, code } = await ask()

    const answers = [await enter(codeId, code), await enter(codeId, code)]

    expect(answers).toEqual(['signed-in', 'code-used'])
    expect(await db.session.count()).toBe(1)
  })

  test('signs in once when it is typed in twenty times at the same instant', async () => {
    const { codeId, code } = await ask()

    const answers = await times(20, () => enter(codeId, code))

    expect(answers.sort()).toEqual([...Array(19).fill('code-used'), 'signed-in'])
    expect(await db.session.count()).toBe(1)
  })

  test('is spent by five wrong tries, so that the right digits come too late', async () => {
    const { codeId, code } = await ask()

    const answers = []
    for (let i = 0; i < 5; i++) answers.push(await enter(codeId, otherThan(code)))
    answers.push(await enter(codeId, code))

    const [wrong, spent] = ['code-wrong', 'code-tried-too-often']
    expect(answers).toEqual([wrong, wrong, wrong, wrong, spent, spent])
  })

  test('is looked at five times at most when twenty wrong tries come at the same instant', async () => {
    const { codeId, code } = await ask()

    const wrong = await times(20, () => enter(codeId, otherThan(code)))
    const right = await enter(codeId, code)

    expect([...wrong, right]).not.toContain('signed-in')
    expect(right).toBe('code-tried-too-often')
    expect(await db.emailCode.findMany({ select: { tries: true, usedAt: true } })).toEqual([
      { tries: 5, usedAt: null },
    ])
  })

  test('loses no try to letters, too few digits or digits of another script', async () => {
    const { codeId, code } = await ask()

    const answers = []
    for (const typed of ['abcdef', '', code.slice(1), `${code}0`, '１２３４５６', "' or 1=1"]) {
      answers.push(await enter(codeId, typed))
    }

    expect(answers).toEqual(Array(6).fill('code-wrong'))
    expect(await db.emailCode.findMany({ select: { tries: true } })).toEqual([{ tries: 0 }])
    expect(await enter(codeId, ` ${code.slice(0, 3)}-${code.slice(3)} `)).toBe('signed-in')
  })

  test('works in the last millisecond of its thirty minutes and not in the next', async () => {
    const [early, late] = [await ask('ana@shops.test'), await ask('bor@shops.test')]

    services.setClock('2026-08-01T08:29:59.999Z')
    const inTime = await enter(early.codeId, early.code)
    services.setClock('2026-08-01T08:30:00.000Z')
    const tooLate = await enter(late.codeId, late.code)

    expect([inTime, tooLate]).toEqual(['signed-in', 'code-run-out'])
  })

  test('of another mailbox opens nothing', async () => {
    const [ana, bor] = [await ask('ana@shops.test'), await ask('bor@shops.test')]

    expect(await enter(ana.codeId, bor.code === ana.code ? otherThan(ana.code) : bor.code)).toBe(
      'code-wrong',
    )
    expect(await enter(services.random.uuid(services.now()), ana.code)).toBe('code-wrong')
  })

  test('is nowhere in the database, neither as it is nor hashed', async () => {
    const { codeId, code } = await ask()
    await enter(codeId, otherThan(code))
    const sha256 = Buffer.from(services.hashing.sha256(Buffer.from(code))).toString('hex')

    const found = {
      code: await tablesWith(db, new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`)),
      hash: await tablesWith(db, new RegExp(sha256)),
      address: await tablesWith(db, /ana@shops\.test/),
    }

    expect(found).toEqual({ code: [], hash: [], address: ['email_code'] })
  })
})

describe('A mailbox', () => {
  test('gets five letters an hour, and the same answer when it asks for a sixth', async () => {
    const answers = []
    for (let i = 0; i < 5; i++) {
      answers.push(await askForSignInCode(services, { email: 'ana@shops.test', language: 'sl' }))
    }
    services.setClock('2026-08-01T08:59:59.999Z')
    answers.push(await askForSignInCode(services, { email: 'Ana@shops.test', language: 'sl' }))
    await askForSignInCode(services, { email: 'bor@shops.test', language: 'sl' })
    await services.deliver()

    expect(answers).toEqual(Array(6).fill({ codeId: expect.stringMatching(/^[0-9a-f-]{36}$/) }))
    expect(services.letters.map(({ to }) => to)).toEqual([
      ...Array(5).fill('ana@shops.test'),
      'bor@shops.test',
    ])
  })

  test('gets a letter again the instant the hour is over', async () => {
    for (let i = 0; i < 5; i++) await ask()

    services.setClock('2026-08-01T09:00:00.000Z')
    await ask()

    expect(services.letters).toHaveLength(6)
  })

  test('gets five letters when it asks twenty times at the same instant', async () => {
    await times(20, () => askForSignInCode(services, { email: 'ana@shops.test', language: 'sl' }))
    await services.deliver()

    expect(services.letters).toHaveLength(5)
  })

  test('belongs to one person, also when two codes of it are typed in at the same instant', async () => {
    const codes = [await ask('ana.novak@gmail.com'), await ask('AnaNovak+izlozba@googlemail.com')]

    const answers = await Promise.all(codes.map(({ codeId, code }) => enter(codeId, code)))

    expect(answers).toEqual(['signed-in', 'signed-in'])
    expect(await db.person.findMany({ select: { email: true, language: true } })).toEqual([
      { email: 'ananovak@gmail.com', language: 'sl' },
    ])
  })
})
