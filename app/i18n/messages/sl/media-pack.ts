/** Photos to be saved: the originals, and those that newspapers are given. */
export const mediaPack = {
  link: 'Fotografije za medije (ZIP)',
  fileName: 'fotografije-za-medije',
  originals: 'Izvirniki fotografij',
  original: (place: number) => `${place}. fotografija, izvirnik`,
  ownHelp:
    'Datoteke, kot ste jih poslali, s podatki o kraju in napravi. Vidita jih samo vi in organizator.',
  deskHelp:
    'Datoteke, kot so bile poslane, s podatki o kraju in napravi. Za objavo uporabite fotografije za medije, ki teh podatkov nimajo.',
  columns: {
    number: 'Številka',
    shop: 'Prodajni prostor',
    file: 'Datoteka',
    width: 'Širina',
    height: 'Višina',
    author: 'Avtor',
    text: 'Opis',
  },
  readme: {
    title: (contest: string) => `Fotografije za medije: ${contest}`,
    use: 'Fotografije smete objaviti v zvezi z natečajem in jih obrezati. Drugačna raba potrebuje soglasje prijavitelja.',
    credit:
      'Ob vsaki fotografiji navedite avtorja. Piše v datoteki photos.csv; kjer avtorja ni, navedite ime prodajnega prostora.',
    numbers: 'Ime datoteke se začne s številko, pod katero prodajni prostor tekmuje.',
    metadata: (pixels: number) =>
      `Podatkov o kraju in napravi fotografije nimajo. Daljša stranica meri največ ${pixels} slikovnih pik.`,
    contest: (address: string) => `Natečaj: ${address}`,
  },
}
