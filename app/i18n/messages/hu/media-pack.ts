import type { Words } from '../../words.ts'

/** Photos to be saved: the originals, and those that newspapers are given. */
export const mediaPack = {
  link: 'Fényképek a sajtónak (ZIP)',
  fileName: 'fenykepek-a-sajtonak',
  originals: 'Eredeti fényképek',
  original: place => `${place}. fénykép, eredeti`,
  ownHelp:
    'A fájlok úgy, ahogy elküldte őket, a hely és a készülék adataival. Csak Ön és a szervező látja őket.',
  deskHelp:
    'A fájlok úgy, ahogy elküldték őket, a hely és a készülék adataival. Közzétételhez a sajtónak szánt fényképeket használja, amelyekben ezek nincsenek benne.',
  columns: {
    number: 'Szám',
    shop: 'Üzlet',
    file: 'Fájl',
    width: 'Szélesség',
    height: 'Magasság',
    author: 'Szerző',
    text: 'Leírás',
  },
  readme: {
    title: contest => `Fényképek a sajtónak: ${contest}`,
    use: 'A fényképeket a versennyel kapcsolatban közzéteheti és körülvághatja. Minden más felhasználáshoz a nevező hozzájárulása kell.',
    credit:
      'Minden fénykép mellett tüntesse fel a szerzőt. A neve a photos.csv fájlban áll; ahol nincs, az üzlet nevét írja ki.',
    numbers: 'A fájl neve azzal a számmal kezdődik, amellyel az üzlet részt vesz.',
    metadata: pixels =>
      `A fényképekben nincs adat a helyről és a készülékről. Hosszabb oldaluk legfeljebb ${pixels} képpont.`,
    contest: address => `A verseny: ${address}`,
  },
} satisfies Words['mediaPack']
