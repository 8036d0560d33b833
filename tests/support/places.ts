import { readFileSync } from 'node:fs'
import type { Services } from '#app/platform/services.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import { savePlan } from '#app/use-cases/town/save-plan.ts'
import { seedEntry } from './contests.ts'

const shops = JSON.parse(readFileSync('app/demo/shops.json', 'utf8')) as readonly {
  readonly name: string
  readonly street: string
}[]

type Seeded = {
  readonly town: { readonly id: string }
  readonly contestId: string
  readonly organiserId: string
}

/** Enters shops in a row along a street, accepted and placed, the first ones without a step. */
export async function seedRow(
  services: Services,
  seeded: Seeded,
  shopNames: readonly string[],
): Promise<void> {
  for (const [index, shopName] of shopNames.entries()) {
    const { entryId } = await seedEntry(services, seeded, shopName)
    await placeEntry(services, {
      ...deskOf(seeded),
      entryId,
      place: { latitude: 46.36 + index * 0.0002, longitude: 15.11 + index * 0.0005 },
      stepFree: index < 2 ? true : null,
    })
  }
}

/** A contest's desk as use cases name it. */
export function deskOf({ town, contestId, organiserId }: Seeded) {
  return { townId: town.id, contestId, actorId: organiserId }
}

/** A town's plan of one street. */
export async function seedStreet(services: Services, seeded: Seeded, name: string): Promise<void> {
  const coordinates = [
    [15.106, 46.3585],
    [15.118, 46.3633],
  ]
  const saved = await savePlan(services, {
    townId: seeded.town.id,
    actorId: seeded.organiserId,
    text: JSON.stringify({
      type: 'FeatureCollection',
      attribution: 'Shematski načrt',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'street', name },
          geometry: { type: 'LineString', coordinates },
        },
      ],
    }),
  })
  if (!saved.saved) throw new Error(saved.problem.reason)
}

/** As many copies of an entry in the running as said, scattered over a town's centre. */
export async function copyEntries(services: Services, entryId: string, most: number) {
  const entry = await services.db.entry.findUniqueOrThrow({ where: { id: entryId } })
  const copies = Array.from({ length: most - 1 }, (_, index) => ({
    ...entry,
    stories: {},
    id: services.random.uuid(services.now()),
    requestKey: services.random.uuid(services.now()),
    number: index + 2,
    shopName: shops[index % shops.length]?.name ?? '',
    street: shops[index % shops.length]?.street ?? '',
    latitude: 46.357 + ((index * 37) % 23) / 5000,
    longitude: 15.108 + ((index * 53) % 29) / 3700,
  }))
  await services.db.entry.createMany({ data: copies })
}
