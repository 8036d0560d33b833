import type { ReportRefusal } from '#app/domain/contest/irregularity-report.ts'

export const irregularity = {
  title: 'Prijavite nepravilnost',
  lead: 'Povejte, kaj na natečaju ni v redu. Sporočilo vidi samo organizator.',
  said: 'Kaj ste opazili?',
  saidHelp: 'Opišite, kaj se je zgodilo, kdaj in kako to veste.',
  entry: 'Za kateri prodajni prostor gre? (neobvezno)',
  noEntry: 'za nobenega posebej',
  entryName: (number: number, shop: string) => `${number} – ${shop}`,
  email: 'Vaš e-poštni naslov (neobvezno)',
  emailHelp:
    'Če želite odgovor organizatorja. Naslov izbrišemo na dan, ko izbrišemo podatke o glasovalcih.',
  trap: 'To polje pustite prazno',
  send: 'Pošljite sporočilo',
  received: {
    title: 'Hvala, sporočilo smo prejeli',
    number: 'Številka sporočila',
    next: 'Organizator ga bo pregledal. Če ste navedli e-poštni naslov, vam lahko odgovori.',
  },
  reasons: {
    'too-quick': 'Obrazec je bil oddan nenavadno hitro. Počakajte nekaj sekund in pošljite znova.',
    'form-too-old': 'Ta obrazec je odprt že predolgo. Pošljite ga še enkrat.',
    'looks-automatic':
      'Izpolnjeno je polje, ki mora ostati prazno. Izpraznite ga in pošljite znova.',
    'too-many':
      'Iz vašega omrežja prihaja preveč sporočil. Počakajte nekaj minut in poskusite znova.',
  } satisfies Record<ReportRefusal | 'too-many', string>,
  desk: {
    title: 'Prijavljene nepravilnosti',
    none: 'Nihče ni prijavil nepravilnosti.',
    number: (number: number) => `Sporočilo št. ${number}`,
    received: (when: string) => `Prejeto ${when}.`,
    about: (number: number) => `Prodajni prostor s številko ${number}`,
    from: (address: string) => `Odgovorite na: ${address}`,
    note: 'Kaj ste ugotovili in ukrenili? (ni javno)',
    handle: 'Označite kot obravnavano',
    handled: (when: string) => `Obravnavano ${when}.`,
    reasons: {
      'report-handled': 'To sporočilo je že obravnavano.',
      required: 'Vpišite, kaj ste ugotovili.',
    },
  },
  letter: {
    subject: (contest: string) => `Prijavljena je nepravilnost: ${contest}`,
    body: (number: number, contest: string, link: string) =>
      `na natečaju »${contest}« je bila prijavljena nepravilnost. Sporočilo št. ${number} preberete na strani organizatorja:\n${link}`,
  },
}
