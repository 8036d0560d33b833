import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { packPhotos } from '#app/use-cases/photo/pack-photos.ts'
import { seedContest, seedEntry, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { addStored } from '#tests/support/photo-rows.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { testServices, type TestServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

async function taken({ contest, organiserId }: Awaited<ReturnType<typeof seedContest>>) {
  const parts: Uint8Array[] = []
  const pack = await packPhotos(services, { contest, actorId: organiserId })
  for await (const part of pack) parts.push(part)
  return unzipSync(Buffer.concat(parts))
}

test('The media pack has each accepted shop’s photos at full size, who took them, and the rules', async () => {
  const seeded = await seedContest(services)
  const { entryId } = await seedEntry(services, seeded, 'Čevlji =1+1')
  await submitEntry(services, seeded, 'Čaka')
  const at = { contestId: seeded.contestId, entryId, position: 2 }
  const { name } = await addStored(services, at, await drawnPhoto({ width: 3000, height: 4000 }))
  await db.photo.update({
    where: { name },
    data: { author: 'Špela Šulc', alts: { sl: '=Šopki; "rdeči"' } },
  })

  const files = await taken(seeded)

  const names = ['1-cevlji-1-1-1.jpg', '1-cevlji-1-1-2.jpg', 'photos.csv', 'README.txt']
  expect(Object.keys(files)).toEqual(names)
  const sizes = []
  for (const name of names.slice(0, 2)) {
    const { format, width, height } = await sharp(files[name]).metadata()
    sizes.push([format, width, height])
  }
  expect(sizes).toEqual([
    ['jpeg', 640, 480],
    ['jpeg', 2250, 3000],
  ])
  const table = Buffer.from(files['photos.csv'] ?? []).toString()
  expect(table.split('\r\n')).toEqual([
    '\uFEFFŠtevilka;Prodajni prostor;Datoteka;Širina;Višina;Avtor;Opis',
    '1;Čevlji =1+1;1-cevlji-1-1-1.jpg;640;480;;',
    `1;Čevlji =1+1;1-cevlji-1-1-2.jpg;2250;3000;Špela Šulc;"'=Šopki; ""rdeči"""`,
    '',
  ])
  const rules = strFromU8(files['README.txt'] ?? new Uint8Array())
  expect(rules).toContain('Fotografije za medije: Naj izložba')
  expect(rules).toContain('http://vitrina.test/velenje/2026')
  expect(rules).toContain('največ 3000 slikovnih pik')
})

test('A photo whose original is gone is packed as the gallery has it', async () => {
  const seeded = await seedContest(services)
  await seedEntry(services, seeded, 'Klas')
  const photos = { ...services.photos, original: async () => null }
  services = { ...services, photos }

  const files = await taken(seeded)

  expect((await sharp(files['1-klas-1.jpg']).metadata()).width).toBe(640)
})

test('The town’s log says who took the pack; a contest without shops has an empty one', async () => {
  const seeded = await seedContest(services)

  const files = await taken(seeded)

  expect(Object.keys(files)).toEqual(['photos.csv', 'README.txt'])
  const events = await db.auditEvent.findMany({ where: { action: 'photo.pack-taken' } })
  expect(events.map(({ actorId, subjectId }) => [actorId, subjectId])).toEqual([
    [seeded.organiserId, seeded.contestId],
  ])
})
