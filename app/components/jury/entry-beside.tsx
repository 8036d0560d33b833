import type { ReactNode } from 'react'
import { OpeningHours } from '../entry/opening-hours.tsx'
import { Photo } from '../entry/photo.tsx'
import { EntryNumber, type WindowEntry } from '../entry/shop-window.tsx'

/** What a juror has beside the sheet: name, trade and address of the shop, its number and its photos. */
export function EntryBeside({
  entry,
  children,
}: {
  readonly entry: WindowEntry & {
    readonly postCode: string
    readonly city: string
    readonly hours: readonly string[]
  }
  readonly children?: ReactNode
}) {
  const { shopName, trade, street, houseNumber, postCode, city, photos, number } = entry
  return (
    <>
      <h1 className="mb-2 text-3xl">{shopName}</h1>
      <p className="mb-1">{trade}</p>
      <p className="mb-4">
        {street} {houseNumber}, {postCode} {city}
      </p>
      {children}
      <OpeningHours hours={entry.hours} />
      <div className="window mb-3">
        <Photo entry={entry} first sizes="(min-width: 48rem) 42rem, 100vw" />
        <EntryNumber number={number} />
      </div>
      <div className="mb-6 grid grid-cols-3 gap-2">
        {photos.slice(1).map(({ name }, index) => (
          <Photo
            key={name}
            entry={entry}
            index={index + 1}
            sizes="(min-width: 48rem) 14rem, 33vw"
            className="photo-filling aspect-square w-full"
          />
        ))}
      </div>
    </>
  )
}
