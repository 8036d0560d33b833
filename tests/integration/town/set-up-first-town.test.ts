import { expect, test } from 'vitest'
import { townsOfMember } from '#app/data/people/people.ts'
import { listTowns } from '#app/data/town/towns.ts'
import { maySetUp, offerSetup, setUpFirstTown } from '#app/use-cases/town/set-up-first-town.ts'
import { firstTownFrom, firstTownSchema } from '#app/web/town-form.ts'
import { person, seedTown } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
const town = firstTownFrom(
  firstTownSchema.parse({
    name: 'Velenje',
    nameGenitive: 'Velenja',
    nameLocative: 'v Velenju',
    nameAdjective: 'velenjski',
    municipality: 'Mestna občina Velenje',
    privacyContact: 'dpo@velenje.test',
    slug: 'velenje',
    organiserEmail: 'Urad@Velenje.test',
  }),
)

test('The link of the first start sets one town up with its organiser, and a second one no more', async () => {
  const services = testServices(db)
  const token = await tokenOf(services)

  const first = await setUpFirstTown(services, token, town)
  const again = await setUpFirstTown(services, token, { ...town, slug: 'celje' })

  expect([first, again]).toEqual([{ setUp: true }, { setUp: false, reason: 'setup-link-spent' }])
  const { id } = await person(services, 'urad@velenje.test')
  expect((await townsOfMember(db, id, 'organiser')).map(({ slug }) => slug)).toEqual(['velenje'])
  expect(await offerSetup(services)).toBeNull()
})

test('Of many that use the link at once one sets its town up', async () => {
  const services = testServices(db)
  const token = await tokenOf(services)
  const names = ['velenje', 'celje', 'ptuj', 'kranj', 'koper', 'izola']

  const answers = await Promise.all(
    names.map(slug => setUpFirstTown(services, token, { ...town, slug })),
  )

  expect(answers.filter(({ setUp }) => setUp)).toHaveLength(1)
  expect(await listTowns(db)).toHaveLength(1)
})

test('A new start voids the link of the one before, and looking at a link consumes nothing', async () => {
  const services = testServices(db)

  const before = await tokenOf(services)
  const after = await tokenOf(services)

  expect(await maySetUp(services, before)).toBe(false)
  for (let look = 0; look < 3; look++) expect(await maySetUp(services, after)).toBe(true)
  expect(await maySetUp(services, '')).toBe(false)
  expect(await db.setupLink.count()).toBe(1)
})

test('The link lives 48 hours and not a millisecond longer', async () => {
  const services = testServices(db, '2026-08-01T08:00:00Z')
  const token = await tokenOf(services)

  services.setClock('2026-08-03T07:59:59.999Z')
  expect(await maySetUp(services, token)).toBe(true)
  services.setClock('2026-08-03T08:00:00.000Z')

  expect(await setUpFirstTown(services, token, town)).toMatchObject({ setUp: false })
  expect(await listTowns(db)).toEqual([])
})

test('A town set up by the command meanwhile ends the link', async () => {
  const services = testServices(db)
  const token = await tokenOf(services)

  await seedTown(services, 'celje')

  expect(await maySetUp(services, token)).toBe(false)
  expect(await setUpFirstTown(services, token, town)).toMatchObject({ setUp: false })
})

test('An address under which another page stands is refused and leaves the link as it is', async () => {
  const services = testServices(db)
  const token = await tokenOf(services)

  const answer = await setUpFirstTown(services, token, { ...town, slug: 'setup' })

  expect(answer).toEqual({ setUp: false, reason: 'town-slug-not-allowed' })
  expect(await maySetUp(services, token)).toBe(true)
})

async function tokenOf(services: Parameters<typeof offerSetup>[0]): Promise<string> {
  const link = await offerSetup(services)
  const token = link?.replace('http://vitrina.test/setup/', '') ?? ''
  const stored = await db.setupLink.findFirstOrThrow({ select: { tokenHash: true } })
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(Buffer.from(stored.tokenHash).toString('base64url')).not.toBe(token)
  return token
}
