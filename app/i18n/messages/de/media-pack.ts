import type { Words } from '../../words.ts'

/** Photos to be saved: the originals, and those that newspapers are given. */
export const mediaPack = {
  link: 'Fotos für die Medien (ZIP)',
  fileName: 'fotos-fuer-die-medien',
  originals: 'Originale der Fotos',
  original: place => `${place}. Foto, Original`,
  ownHelp:
    'Die Dateien, wie Sie sie geschickt haben, mit den Angaben zu Ort und Gerät. Nur Sie und der Veranstalter sehen sie.',
  deskHelp:
    'Die Dateien, wie sie geschickt wurden, mit den Angaben zu Ort und Gerät. Zum Veröffentlichen nehmen Sie die Fotos für die Medien, die diese Angaben nicht enthalten.',
  columns: {
    number: 'Nummer',
    shop: 'Geschäft',
    file: 'Datei',
    width: 'Breite',
    height: 'Höhe',
    author: 'Urheber',
    text: 'Beschreibung',
  },
  readme: {
    title: contest => `Fotos für die Medien: ${contest}`,
    use: 'Sie dürfen die Fotos im Zusammenhang mit dem Wettbewerb veröffentlichen und zuschneiden. Jede andere Nutzung braucht die Zustimmung des Teilnehmers.',
    credit:
      'Nennen Sie bei jedem Foto den Urheber. Er steht in der Datei photos.csv; wo keiner steht, nennen Sie den Namen des Geschäfts.',
    numbers: 'Der Name jeder Datei beginnt mit der Nummer, unter der das Geschäft teilnimmt.',
    metadata: pixels =>
      `Die Fotos enthalten keine Angaben zu Ort oder Gerät. Ihre längere Seite misst höchstens ${pixels} Bildpunkte.`,
    contest: address => `Der Wettbewerb: ${address}`,
  },
} satisfies Words['mediaPack']
