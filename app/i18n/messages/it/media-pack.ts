import type { Words } from '../../words.ts'

/** Photos to be saved: the originals, and those that newspapers are given. */
export const mediaPack = {
  link: 'Fotografie per i media (ZIP)',
  fileName: 'fotografie-per-i-media',
  originals: 'Originali delle fotografie',
  original: place => `${place}ª fotografia, originale`,
  ownHelp:
    'I file come li avete inviati, con i dati sul luogo e sul dispositivo. Li vedete solo voi e l’organizzatore.',
  deskHelp:
    'I file come sono stati inviati, con i dati sul luogo e sul dispositivo. Per la pubblicazione usate le fotografie per i media, che non li contengono.',
  columns: {
    number: 'Numero',
    shop: 'Negozio',
    file: 'Nome del file',
    width: 'Larghezza',
    height: 'Altezza',
    author: 'Autore',
    text: 'Descrizione',
  },
  readme: {
    title: contest => `Fotografie per i media: ${contest}`,
    use: 'Potete pubblicare e ritagliare le fotografie in relazione al concorso. Ogni altro uso richiede il consenso del partecipante.',
    credit:
      'Indicate l’autore accanto a ogni fotografia. Il nome è nel file photos.csv; se manca, indicate il nome del negozio.',
    numbers: 'Il nome del file inizia con il numero con cui il negozio partecipa.',
    metadata: pixels =>
      `Le fotografie non contengono dati sul luogo o sul dispositivo. Il lato più lungo misura al massimo ${pixels} pixel.`,
    contest: address => `Il concorso: ${address}`,
  },
} satisfies Words['mediaPack']
