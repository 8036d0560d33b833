import { beforeEach, expect, test } from 'vitest'
import {
  personOfSession,
  revokeSession,
  revokeSessionsOf,
  sessionsOf,
} from '#app/data/people/sessions.ts'
import { askForSignInCode } from '#app/use-cases/people/ask-for-sign-in-code.ts'
import { codeDigits } from '#app/use-cases/people/code-digits.ts'
import { openSession, signIn } from '#app/use-cases/people/sign-in.ts'
import { tick } from '#app/use-cases/tick.ts'
import { testDatabase } from '#tests/support/database.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db, '2026-08-01T08:00:00Z')
})

const open = (email: string) =>
  openSession(services, { email, language: 'sl', userAgent: 'Telefon' })

async function whoIs(token: Uint8Array, instant: string | Date = services.now()) {
  const found = await personOfSession(db, services.hashing.sha256(token), new Date(instant))
  return found && found.person.email
}

test('A session says who somebody is until its thirtieth day is over.', async () => {
  const { token } = await open('ana@shops.test')

  const answers = [
    await whoIs(token, '2026-08-31T07:59:59.999Z'),
    await whoIs(token, '2026-08-31T08:00:00.000Z'),
    await whoIs(services.random.bytes(32)),
  ]

  expect(answers).toEqual(['ana@shops.test', null, null])
})

test('Signing out ends this session and no other.', async () => {
  const [telephone, computer] = [await open('ana@shops.test'), await open('ana@shops.test')]
  const stranger = await open('bor@shops.test')
  const session = await personOfSession(
    db,
    services.hashing.sha256(telephone.token),
    services.now(),
  )
  const id = session?.sessionId ?? ''

  await revokeSession(db, { id, personId: stranger.personId }, services.now())
  const afterStranger = await whoIs(telephone.token)
  await revokeSession(db, { id, personId: telephone.personId }, services.now())

  expect(afterStranger).toBe('ana@shops.test')
  expect([await whoIs(telephone.token), await whoIs(computer.token)]).toEqual([
    null,
    'ana@shops.test',
  ])
})

test('A browser is noted as seen every ten minutes, however often it comes', async () => {
  const services = testServices(db, '2026-08-01T08:00:00Z')
  const { token } = await openSession(services, {
    email: 'ana@shops.test',
    language: 'sl',
    userAgent: 'Telefon',
  })
  const seenAfterVisitAt = async (instant: string) => {
    await personOfSession(db, services.hashing.sha256(token), new Date(instant))
    const { lastSeenAt } = await db.session.findFirstOrThrow({ select: { lastSeenAt: true } })
    return lastSeenAt.toISOString()
  }

  expect([
    await seenAfterVisitAt('2026-08-01T08:09:59.999Z'),
    await seenAfterVisitAt('2026-08-01T08:10:00.000Z'),
    await seenAfterVisitAt('2026-08-01T08:19:59.999Z'),
  ]).toEqual(['2026-08-01T08:00:00.000Z', '2026-08-01T08:10:00.000Z', '2026-08-01T08:10:00.000Z'])
})

test('One’s own sessions are listed and ended, and nobody else’s by their ids', async () => {
  const services = testServices(db)
  const open = async (email: string, userAgent: string) => {
    const opened = await openSession(services, { email, language: 'sl', userAgent })
    const found = await personOfSession(db, services.hashing.sha256(opened.token), services.now())
    if (!found) throw new Error('Nobody is signed in')
    return found
  }
  const here = await open('ana@shops.test', 'Tu')
  await open('ana@shops.test', 'Tam')
  const stranger = await open('bor@shops.test', 'Drugje')
  const listed = async (personId: string) => {
    const sessions = await sessionsOf(db, personId, services.now())
    return sessions.map(({ userAgent }) => userAgent).sort()
  }
  const { id: personId } = here.person

  await revokeSession(db, { id: stranger.sessionId, personId }, services.now())
  const before = await listed(personId)
  await revokeSessionsOf(db, personId, services.now(), { id: here.sessionId })

  expect([before, await listed(personId)]).toEqual([['Tam', 'Tu'], ['Tu']])
  expect(await listed(stranger.person.id)).toEqual(['Drugje'])
})

test('Signing out everywhere ends all sessions of the person and nobody else’s.', async () => {
  const [telephone, computer] = [await open('ana@shops.test'), await open('ana@shops.test')]
  const stranger = await open('bor@shops.test')

  await revokeSessionsOf(db, telephone.personId, services.now())

  const tokens = [telephone.token, computer.token, stranger.token]
  expect(await Promise.all(tokens.map(token => whoIs(token)))).toEqual([
    null,
    null,
    'bor@shops.test',
  ])
})

test('The token of a session is not in the database.', async () => {
  const { token } = await open('ana@shops.test')

  const rows = await db.session.findMany({ select: { tokenHash: true, userAgent: true } })

  expect(rows).toEqual([{ tokenHash: services.hashing.sha256(token), userAgent: 'Telefon' }])
})

test('The plain address of a code is erased after 48 hours and not a millisecond before.', async () => {
  await askForSignInCode(services, { email: 'ana@shops.test', language: 'sl' })
  services.setClock('2026-08-01T08:00:00.001Z')
  await askForSignInCode(services, { email: 'bor@shops.test', language: 'sl' })
  const addressesAfterTick = async (instant: string) => {
    services.setClock(instant)
    await tick(services)
    const codes = await db.emailCode.findMany({ orderBy: { createdAt: 'asc' } })
    return codes.map(({ address }) => address)
  }

  const before = await addressesAfterTick('2026-08-03T07:59:59.999Z')
  const after = await addressesAfterTick('2026-08-03T08:00:00.000Z')

  expect({ before, after }).toEqual({
    before: ['ana@shops.test', 'bor@shops.test'],
    after: [null, 'bor@shops.test'],
  })
})

test('The address of a code that was used is erased half an hour later, and of no other.', async () => {
  const used = await askForSignInCode(services, { email: 'ana@shops.test', language: 'sl' })
  const unused = await askForSignInCode(services, { email: 'bor@shops.test', language: 'sl' })
  const typed = await codeDigits(services, used.codeId)
  services.setClock('2026-08-01T08:10:00.000Z')
  await signIn(services, { codeId: used.codeId, typed, userAgent: 'Telefon' })
  const addressesAfterTick = async (instant: string) => {
    services.setClock(instant)
    await tick(services)
    const codes = await db.emailCode.findMany({ select: { id: true, address: true } })
    return new Map(codes.map(({ id, address }) => [id, address]))
  }

  const before = await addressesAfterTick('2026-08-01T08:39:59.999Z')
  const after = await addressesAfterTick('2026-08-01T08:40:00.000Z')

  expect(before.get(used.codeId)).toBe('ana@shops.test')
  expect(after.get(used.codeId)).toBe(null)
  expect(after.get(unused.codeId)).toBe('bor@shops.test')
})
