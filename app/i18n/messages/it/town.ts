import type { Words } from '../../words.ts'

export const town = {
  title: 'Località',
  lead: 'Così la località si chiama in tutte le pagine e in tutti i messaggi. Le modifiche sono visibili subito.',
  link: 'Località, lingue e colori',
  names: 'Nome',
  name: 'Nome della località',
  nameGenitive: 'Il nome al genitivo sloveno',
  nameGenitiveHelp: '«Koga ali česa ni?» Ad esempio: Velenja.',
  nameLocative: 'Il nome al locativo sloveno con la preposizione',
  nameLocativeHelp: '«Kje?» Ad esempio: v Velenju.',
  nameAdjective: 'L’aggettivo sloveno',
  nameAdjectiveHelp: '«Kakšen?» Ad esempio: velenjski.',
  municipality: 'Comune',
  municipalityHelp:
    'Con il nome completo, ad esempio: Mestna občina Velenje. È il titolare del trattamento dei dati personali.',
  privacyContact: 'Responsabile della protezione dei dati',
  privacyContactHelp: 'L’indirizzo e-mail a cui scrivono gli interessati.',
  controller:
    'L’indirizzo postale del comune e tutto il resto sui dati personali si indica tra le dichiarazioni.',
  place: 'Ora e lingue',
  timeZone: 'Fuso orario',
  timeZoneHelp: 'Ad esempio Europe/Ljubljana. Tutte le scadenze sono scritte in questo fuso.',
  firstLanguage: 'Prima lingua delle pagine',
  firstLanguageHelp:
    'La lingua in cui si apre una pagina se il visitatore non ne sceglie un’altra.',
  others: 'Lingue in cui le pagine sono disponibili',
  othersHelp: 'Lo sloveno è sempre disponibile.',
  community: 'La località è ufficialmente bilingue?',
  communityNone: 'Non è bilingue',
  communityNoneHelp: 'I messaggi sono nella lingua di chi li riceve.',
  communityHelp: 'Ogni messaggio è in entrambe le lingue.',
  communityName: 'Nome della località nella seconda lingua ufficiale',
  communityMunicipality: 'Nome del comune nella seconda lingua ufficiale',
  colours: 'Colori',
  coloursHelp:
    'Scriveteli come #rrggbb. Dove un colore non si potrebbe leggere, le pagine lo scuriscono o schiariscono; la tinta rimane.',
  colourPrimary: 'Colore principale',
  colourAccent: 'Secondo colore',
  shown: 'Come appaiono nelle pagine i colori salvati',
  day: 'di giorno',
  evening: 'di sera',
  text: 'testo',
  button: 'pulsante',
  save: 'Salvate',
  saved: 'Salvato. I visitatori vedono già le novità.',
  setUp: {
    title: 'Preparate Vitrina per la vostra località',
    lead: 'Scrivete come si chiama la località e chi organizzerà il concorso. Tutto si può cambiare in seguito, tranne l’indirizzo della pagina.',
    slug: 'Indirizzo della pagina',
    slugHelp: address =>
      `Lettere minuscole e trattini, ad esempio velenje. La pagina della località sarà all’indirizzo ${address}.`,
    organiser: 'Il vostro indirizzo e-mail',
    organiserHelp: 'Con questo accederete come organizzatori. Vi invieremo il codice per e-mail.',
    button: 'Preparate e accedete',
    spentTitle: 'Questo collegamento non è più valido',
    spent:
      'Il collegamento vale 48 ore e una sola volta. Se non c’è ancora nessuna località, riavviate Vitrina: ne mostrerà uno nuovo. Se la località c’è già, accedete.',
    signIn: 'Accedete',
  },
  reasons: {
    'time-zone-unknown': 'Questo fuso orario non esiste. Scrivetelo come Europe/Ljubljana.',
    'colour-unreadable':
      'Scrivete il colore con # e sei cifre o lettere dalla a alla f, ad esempio #17503c.',
    'second-names-missing':
      'Una località bilingue richiede il nome della località e del comune nella seconda lingua ufficiale.',
    'community-language-missing':
      'Le pagine di una località bilingue devono essere disponibili anche nella sua seconda lingua ufficiale. Selezionatela tra le lingue.',
    'setup-link-spent': 'Il collegamento non è più valido.',
    'town-slug-not-allowed':
      'Questo indirizzo non si può usare, perché vi si trova un’altra pagina. Sceglietene un altro.',
  },
} satisfies Words['town']
