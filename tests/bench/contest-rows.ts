import type { Database } from '#app/platform/database.ts'
import { commitmentTo, hex } from '#app/domain/log/canonical.ts'
import { sheetCommitment } from '#app/domain/log/leaf.ts'
import { sha256 } from '#app/platform/hashing.ts'
import { testServices } from '../support/services.ts'

/** Rows as the use cases would have written them, written in bulk. */
export async function writeRows(
  db: Database,
  contest: {
    readonly contestId: string
    readonly organiserId: string
    readonly rulesHash: Uint8Array | null
    readonly entries: number
    readonly jurors: number
    readonly ballots: number
  },
): Promise<void> {
  const { contestId, organiserId, rulesHash, entries, jurors, ballots } = contest
  const services = testServices(db, '2026-09-14T06:00:00Z')
  const at = services.now()
  const uuid = () => services.random.uuid(at)
  const shops = Array.from({ length: entries }, (_, index) => ({ id: uuid(), number: index + 1 }))
  const seats = Array.from({ length: jurors }, (_, index) => ({ id: uuid(), member: index + 1 }))
  await db.entry.createMany({
    data: shops.map(shop => ({
      ...shop,
      contestId,
      ownerId: organiserId,
      requestKey: uuid(),
      category: 'all',
      shopName: `Trgovina ${shop.number}`,
      trade: 'trgovina',
      street: 'Izmišljena ulica',
      houseNumber: String(shop.number),
      postCode: '3320',
      city: 'Velenje',
      contactName: 'Izmišljena Oseba',
      phone: '',
      stories: {
        sl: 'Okno, polno sivke in starih škatel, ki jih je babica hranila na podstrešju.',
      },
      agreedRulesHash: new Uint8Array(rulesHash ?? []),
      submittedAt: at,
      confirmedAt: at,
      acceptedAt: at,
    })),
  })
  await db.photo.createMany({
    data: shops.map(shop => ({
      id: uuid(),
      contestId,
      entryId: shop.id,
      position: 1,
      name: hex(services.random.bytes(16)),
      width: 1600,
      height: 1200,
      alts: {},
      createdAt: at,
    })),
  })
  for (const seat of seats) {
    const person = { id: uuid(), email: `juror${seat.member}@jury.test`, language: 'sl' }
    await db.person.create({ data: { ...person, createdAt: at } })
    const name = `Član ${seat.member}`
    const dates = { invitedAt: at, declaredAt: at }
    const juror = {
      ...seat,
      contestId,
      personId: person.id,
      requestKey: uuid(),
      name,
      chair: false,
    }
    await db.juror.create({ data: { ...juror, ...dates } })
  }
  const keys = ['theme', 'window', 'interior', 'offer', 'staff']
  const sheets = seats.flatMap(({ id: jurorId, member }) =>
    shops.map(({ id: entryId, number }) => {
      const marks = Object.fromEntries(keys.map(key => [key, 1 + Math.floor(10 * Math.random())]))
      const nonce = services.random.bytes(32)
      const bound = { juror: member, entry: number, marks }
      const commitment = new Uint8Array(sheetCommitment(sha256, nonce, bound))
      const id = uuid()
      const revision = { sheetId: id, revision: 1, mutationId: uuid(), marks, nonce, commitment }
      return {
        sheet: { id, contestId, jurorId, entryId, revision: 1 },
        revision: { ...revision, savedAt: at },
      }
    }),
  )
  await db.sheet.createMany({ data: sheets.map(({ sheet }) => sheet) })
  await db.sheetRevision.createMany({ data: sheets.map(({ revision }) => revision) })
  const cast = Array.from({ length: ballots }, () => {
    const choices = { all: 1 + Math.floor(entries * Math.random() ** 2) }
    const nonce = services.random.bytes(32)
    const commitment = new Uint8Array(commitmentTo(sha256, nonce, choices))
    const id = hex(services.random.bytes(16))
    return { id, contestId, requestKey: uuid(), choices, nonce, commitment, castAt: at }
  })
  for (let from = 0; from < ballots; from += 5000) {
    await db.ballot.createMany({ data: cast.slice(from, from + 5000) })
  }
}
