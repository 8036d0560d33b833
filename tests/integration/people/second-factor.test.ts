import { beforeEach, describe, expect, test } from 'vitest'
import { findSecondFactor, recoveryCodesLeft } from '#app/data/people/second-factors.ts'
import { personOfSession } from '#app/data/people/sessions.ts'
import { giveSecondFactor } from '#app/use-cases/people/give-second-factor.ts'
import { renewRecoveryCodes } from '#app/use-cases/people/recovery-codes.ts'
import {
  type FactorVisit,
  proposeSecret,
  setUpSecondFactor,
} from '#app/use-cases/people/set-up-second-factor.ts'
import { openSession } from '#app/use-cases/people/sign-in.ts'
import { seedTown } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { shownFor } from '#tests/support/second-factor.ts'
import { testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
const start = '2026-08-01T08:00:00Z'
const services = testServices(db, start)
let email: string
beforeEach(async () => {
  services.setClock(start)
  email = (await seedTown(services)).organiserEmail
})

test('A telephone is set up with its first code, which then opens nothing more', async () => {
  const visit = await browser()
  const { visit: after, telephone, codes } = await setUp(visit)

  expect(after.secondFactorAt).toEqual(services.now())
  expect(new Set(codes).size).toBe(10)
  expect(await give(await browser(), telephone())).toBe('factor-wrong')
  expect(await give(await browser(), telephone(1))).toBe('given')
  const { sealedSecret } = (await findSecondFactor(db, visit.person.id)) ?? {}
  expect(sealedSecret).toHaveLength(12 + 16 + 20)
})

test('A wrong first code sets nothing up, and the same secret can be tried again', async () => {
  const visit = await browser()
  const first = await proposeSecret(services, visit.person, null)

  const wrong = await setUpSecondFactor(services, visit, { sealed: first.sealed, typed: '000000' })
  const again = await proposeSecret(services, visit.person, first.sealed)

  expect(wrong).toEqual({ setUp: false, reason: 'factor-wrong' })
  expect(again.letters).toBe(first.letters)
  expect(await findSecondFactor(db, visit.person.id)).toBeNull()
})

test('A secret that was proposed to somebody else is nobody’s', async () => {
  const visit = await browser()
  const { sealed, letters } = await proposeSecret(
    services,
    { id: services.random.uuid(services.now()), email: 'other@velenje.test' },
    null,
  )

  const answer = await setUpSecondFactor(services, visit, {
    sealed,
    typed: shownFor(services, letters),
  })

  expect(answer).toEqual({ setUp: false, reason: 'factor-wrong' })
})

test('Whoever has only the e-mail code cannot put another telephone in the place of the first', async () => {
  await setUp(await browser())
  const thief = await browser()

  const proposed = await proposeSecret(services, thief.person, null)
  const typed = shownFor(services, proposed.letters)
  const taken = await setUpSecondFactor(services, thief, { sealed: proposed.sealed, typed })

  expect(taken).toEqual({ setUp: false, reason: 'factor-set-up-already' })
})

test('Another telephone from a browser that has given the factor ends the first one and its codes', async () => {
  const first = await setUp(await browser())

  const second = await setUp(first.visit)

  expect(await give(await browser(), first.telephone(1))).toBe('factor-wrong')
  expect(await give(await browser(), first.codes[0])).toBe('factor-wrong')
  expect(await give(await browser(), second.telephone(1))).toBe('given')
  expect(await actions()).toEqual(['second-factor.replaced', 'second-factor.set-up'])
})

describe('Of many tries at once', () => {
  test('with one right code one browser gets in', async () => {
    const { telephone } = await setUp(await browser())
    const browsers = await Promise.all(Array.from({ length: 6 }, browser))

    const answers = await Promise.all(browsers.map(visit => give(visit, telephone(1))))

    expect(answers.filter(answer => answer === 'given')).toHaveLength(1)
  })

  test('with one recovery code one browser gets in', async () => {
    const { codes, visit } = await setUp(await browser())
    const browsers = await Promise.all(Array.from({ length: 6 }, browser))

    const answers = await Promise.all(browsers.map(one => give(one, codes[3])))

    expect(answers.filter(answer => answer === 'given')).toHaveLength(1)
    expect(await recoveryCodesLeft(db, visit.person.id)).toBe(9)
  })
})

test('After five wrong codes the right one waits fifteen minutes, and a recovery code too', async () => {
  const { telephone, codes } = await setUp(await browser())
  const visit = await browser()
  const wrong = telephone(20)

  const answers = []
  for (let index = 0; index < 5; index++) answers.push(await give(visit, wrong))
  services.setClock('2026-08-01T08:14:59.999Z')
  const early = [await give(visit, telephone()), await give(visit, codes[0])]
  services.setClock('2026-08-01T08:15:00Z')
  const inTime = await give(visit, telephone())

  expect(answers).toEqual([...Array(4).fill('factor-wrong'), 'factor-tried-too-often'])
  expect(early).toEqual(Array(2).fill('factor-tried-too-often'))
  expect(inTime).toBe('given')
})

test('What is no code at all costs no try', async () => {
  const { telephone } = await setUp(await browser())
  const visit = await browser()

  for (let index = 0; index < 8; index++) await give(visit, 'moja koda')

  expect(await give(visit, telephone(1))).toBe('given')
})

test('New recovery codes end the ones before, and none of them stands in the database', async () => {
  const { codes, visit } = await setUp(await browser())

  const renewed = (await renewRecoveryCodes(services, visit.person.id)) ?? []

  expect(await give(await browser(), codes[0])).toBe('factor-wrong')
  expect(await give(await browser(), renewed[0])).toBe('given')
  const rows = await db.$queryRaw<{ row: string }[]>`
    select encode(code_hash, 'escape') as row from recovery_code
    union all select details::text || action from audit_event`
  const secrets = [...codes, ...renewed]
  expect(rows.length).toBeGreaterThan(10)
  expect(secrets.filter(code => rows.some(({ row }) => row.includes(code)))).toEqual([])
})

/** A browser in which the organiser has typed the code of the letter and nothing more. */
async function browser(): Promise<FactorVisit> {
  const { token } = await openSession(services, { email, language: 'sl', userAgent: 'Telefon' })
  return visitOf(token)
}

async function visitOf(token: Uint8Array): Promise<FactorVisit> {
  const found = await personOfSession(db, services.hashing.sha256(token), services.now())
  if (!found) throw new Error('Nobody is signed in')
  return found
}

async function setUp(visit: FactorVisit) {
  const { sealed, letters } = await proposeSecret(services, visit.person, null)
  const telephone = (later = 0) => shownFor(services, letters, later)
  const answer = await setUpSecondFactor(services, visit, { sealed, typed: telephone() })
  if (!answer.setUp) throw new Error(answer.reason)
  const { secondFactorAt } = await db.session.findUniqueOrThrow({ where: { id: visit.sessionId } })
  return { visit: { ...visit, secondFactorAt }, telephone, codes: answer.recoveryCodes }
}

async function give(visit: FactorVisit, typed = '') {
  const answer = await giveSecondFactor(services, visit, typed)
  return answer.given ? 'given' : answer.reason
}

async function actions() {
  const events = await db.auditEvent.findMany({
    where: { action: { startsWith: 'second-factor' } },
    orderBy: { action: 'asc' },
  })
  return events.map(({ action }) => action)
}
